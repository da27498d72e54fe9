import { fieldOptions, fieldProps, testFixtures, words } from '../against-fixtures.tsx'
import { FileUpload } from './file-upload.tsx'

testFixtures({
  component: 'file-upload',
  supported: [
    ...fieldOptions,
    'multiple',
    'disabled',
    'value',
    'formGroup.beforeInput.text',
    'formGroup.beforeInput.html',
    'formGroup.afterInput.text',
    'formGroup.afterInput.html',
  ],
  unsupported: [
    'javascript',
    'wrapperClasses',
    'wrapperAttributes',
    'chooseFilesButtonText',
    'dropInstructionText',
    'noFileChosenText',
    'enteredDropZoneText',
    'leftDropZoneText',
    'multipleFilesChosenText.one',
    'multipleFilesChosenText.other',
  ],
  run: 16,
  render: (options) => (
    <FileUpload
      {...fieldProps(options)}
      multiple={options.multiple}
      disabled={options.disabled}
      beforeInput={words(options.formGroup?.beforeInput)}
      afterInput={words(options.formGroup?.afterInput)}
    />
  ),
})
