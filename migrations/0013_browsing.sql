-- What is downloaded most stands on the front page.
create index entry_files_most on entry_files (downloads desc) where downloads > 0 and replaced_at is null;
