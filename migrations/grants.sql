-- Rights of the serving role (its name in the setting terbuka.app_role), set anew after every migration.
do $$
declare
  app text := quote_ident(current_setting('terbuka.app_role'));
begin
  execute format('grant usage on schema public to %s', app);
  execute format('grant select, insert, update, delete on all tables in schema public to %s', app);
  execute format('grant usage, select on all sequences in schema public to %s', app);
  -- Append-only, and read-only: what the serving role may not change.
  execute format('revoke update, delete, truncate on events, numbers, audit from %s', app);
  execute format('revoke delete, truncate on streams, texts, number_counters from %s', app);
  execute format('revoke insert, update, delete on schema_migrations from %s', app);
end $$;
