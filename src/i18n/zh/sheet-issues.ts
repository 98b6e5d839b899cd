/** What was assumed or found wrong in Excel and WPS workbooks. */
export const zhSheetIssues = {
  'issue.workbook-damaged':
    '工作簿已损坏或不完整，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx，再重新打开。',
  'issue.workbook-encrypted':
    '工作簿设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码、另存后再打开。',
  'issue.workbook-too-large':
    '工作簿超过 {megabytes} MB，为安全起见未读取。请删去图片和多余的工作表，或另存为 .xlsx。',
  'issue.workbook-empty': '工作簿里没有可读的数据行。',
  'issue.sheet-unreadable': '工作表“{sheet}”已损坏，未读取；其余工作表正常。',
  'issue.sheet-hidden': '工作表“{sheet}”是隐藏的，未读取。需要时请在 Excel 中取消隐藏后重新打开。',
  'issue.sheets-cut': '工作表太多，从“{sheet}”起未读取。请分成几个文件。',
  'issue.sheet-without-rows': '工作表“{sheet}”没有数据行，未采用。',
  'issue.sheet-heading-found':
    '工作表“{sheet}”：表头在第 {headingRow} 行，共 {columns} 列；数据从第 {firstRow} 行开始。',
  'issue.sheet-heading-unsure':
    '工作表“{sheet}”：把第 {headingRow} 行当作表头（{columns} 列），数据从第 {firstRow} 行开始，但列名大多不认识。请核对。',
  'issue.sheet-heading-missing':
    '工作表“{sheet}”找不到表头，列名以“列A”“列B”代替，数据从第 {firstRow} 行开始。请在表中加上表头。',
  'issue.sheet-heading-twice': '工作表“{sheet}”有重名的列，已加序号区分：{headings}。',
  'issue.sheet-column-unnamed': '工作表“{sheet}”的 {columns} 列有数据、没有列名，以列号为名。',
  'issue.sheet-unit-from-line':
    '工作表“{sheet}”：按表头上方注明的单位，下列各列以“{unit}”计：{headings}。请核对。',
  'issue.sheet-total-rows':
    '工作表“{sheet}”有 {count} 行是合计或小计，不是地块，未采用（第 {sheetRows} 行）。',
  'issue.sheet-section-rows':
    '工作表“{sheet}”有 {count} 行是分组标题，不是地块，未采用（第 {sheetRows} 行）。',
  'issue.sheet-note-rows':
    '工作表“{sheet}”有 {count} 行是注释或填表信息，未采用（第 {sheetRows} 行）。',
  'issue.sheet-heading-repeated':
    '工作表“{sheet}”有 {count} 行是重复的表头，未采用（第 {sheetRows} 行）。',
  'issue.sheet-rows-cut':
    '工作表“{sheet}”超过 {limit} 行数据，其后的未读取。请按区县或年份分成几个文件。',
  'issue.sheet-merges-filled':
    '工作表“{sheet}”有上下合并的单元格：合并处的值已填入其下 {count} 个单元格。',
  'issue.sheet-merges-cut':
    '工作表“{sheet}”上下合并的单元格太多，只填了 {count} 个，其余留空。请取消合并后重新打开。',
  'issue.sheet-error-cell':
    '工作表“{sheet}”的“{heading}”有 {count} 行是错误值（{came}），按未知处理。请在表中改正公式。',
  'issue.sheet-formula-empty':
    '工作表“{sheet}”的“{heading}”有 {count} 行的公式没有算出结果，按未知处理。请用 Excel 或 WPS 打开、保存一次再用。',
  'issue.sheet-digits-lost':
    '工作表“{sheet}”的“{heading}”有 {count} 行的数超过 15 位（{came}），Excel 已丢掉末尾几位。若是编号，请把该列设为文本后重新填写。',
} as const;
