namespace Hengji.Documents.Excel;

/// <summary>A text that no cell of a workbook can hold.</summary>
public sealed record TextTooLong(int Length, SourceLocation? Place) : Problem(
    "workbook.text-too-long",
    $"文字长 {Length} 字，超过单元格上限 32767 字。请分成几条填写。",
    $"The text has {Length} characters; a cell holds at most 32767. Split it.",
    Place);

/// <summary>The file does not exist or cannot be opened.</summary>
public sealed record WorkbookMissing(SourceLocation? Place) : Problem(
    "workbook.missing", "找不到或打不开这个工作簿文件。请核对路径和权限。", "The workbook file is missing or cannot be opened.", Place);

/// <summary>The file is no workbook at all, or is cut short.</summary>
public sealed record WorkbookDamaged(string Detail, SourceLocation? Place) : Problem(
    "workbook.damaged",
    $"文件不是完整的 Excel 工作簿（{Detail}）。请用 Excel 或 WPS 打开核对，另存为 .xlsx 后重试。",
    "The file is not a complete workbook. Open it in a spreadsheet program and save it as .xlsx.",
    Place);

/// <summary>The workbook needs a password.</summary>
public sealed record WorkbookEncrypted(SourceLocation? Place) : Problem(
    "workbook.encrypted", "工作簿设有打开密码，无法读取。请去除密码后重新保存。", "The workbook is protected by a password. Save it without one.", Place);

/// <summary>The workbook carries macros.</summary>
public sealed record WorkbookWithMacros(SourceLocation? Place) : Problem(
    "workbook.macros",
    "工作簿含有宏，出于安全不予读取，宏也不会运行。请另存为不含宏的 .xlsx 后重试。",
    "The workbook contains macros and is refused. Save it as .xlsx without macros.",
    Place);

/// <summary>A spreadsheet, but of a kind that is not read.</summary>
public sealed record WorkbookKindUnknown(string Kind, SourceLocation? Place) : Problem(
    "workbook.kind", $"不支持{Kind}格式。请另存为 .xlsx 后重试。", $"The format {Kind} is not read. Save the file as .xlsx.", Place);

/// <summary>The workbook exceeds a stated limit.</summary>
public sealed record WorkbookTooLarge(string What, long Limit, SourceLocation? Place) : Problem(
    "workbook.too-large",
    $"工作簿过大：{What}超过上限 {Limit}。为防止恶意文件耗尽内存，已停止读取；请删去多余内容后重试。",
    $"The workbook is too large: {What} exceeds the limit of {Limit}. Remove what is not needed.",
    Place);

/// <summary>A part holds XML that is not allowed.</summary>
public sealed record WorkbookXmlRefused(string Part, SourceLocation? Place) : Problem(
    "workbook.xml-refused",
    $"工作簿内部文件 {Part} 的 XML 有误或含有禁止的实体定义（DTD），已拒绝读取。请用 Excel 或 WPS 重新保存。",
    $"The XML of part {Part} is broken or holds a document type definition, which is refused.",
    Place);

/// <summary>A cell shows the error of its formula.</summary>
public sealed record CellFormulaError(string Error, SourceLocation? Place) : Problem(
    "workbook.formula-error",
    $"公式出错，显示为 {Error}。请在工作簿中修正公式，或直接填写数字。",
    $"The formula shows {Error}. Correct it or enter the number.",
    Place);

/// <summary>A formula without a stored result.</summary>
public sealed record FormulaWithoutResult(SourceLocation? Place) : Problem(
    "workbook.formula-not-calculated",
    "公式没有保存计算结果。请用 Excel 或 WPS 打开、保存一次后重试。",
    "The formula has no stored result. Open and save the workbook in a spreadsheet program.",
    Place);

/// <summary>A cell for a number shows a date.</summary>
public sealed record DateInNumberCell(string Shown, SourceLocation? Place) : Problem(
    "workbook.date-in-number",
    $"此格应填数字，但显示为日期 {Shown}。可能是输入时被自动转换；请把格式改为“常规”后重填。",
    $"A number is expected, the cell shows the date {Shown}. Change its format and enter the number again.",
    Place);

/// <summary>Several cells of the form were merged.</summary>
public sealed record MergedDataCells(string Range, SourceLocation? Place) : Problem(
    "workbook.merged-cells",
    $"填报区内 {Range} 是合并单元格，无法确定数据属于哪一格。请取消合并后逐格填写。",
    $"The cells {Range} are merged, so it is unclear which of them is meant. Unmerge and fill each.",
    Place);

/// <summary>A row has figures but nothing that says what it is.</summary>
public sealed record RowWithoutName(string Heading, SourceLocation? Place) : Problem(
    "workbook.row-without-name",
    $"本行有数据，但“{Heading}”为空，无法确定是哪一行。请补填。",
    $"The row has content but its “{Heading}” is blank.",
    Place);

/// <summary>A sheet names a form or column that the pack does not have.</summary>
public sealed record UnknownFormPart(string What, SourceLocation? Place) : Problem(
    "workbook.unknown-form",
    $"工作表中的“{What}”不属于所用规则包。请核对规则包和年度，或换用对应年度的空表。",
    $"“{What}” does not belong to the pack in use. Check pack and year.",
    Place);

/// <summary>The unit of money above a table is not known.</summary>
public sealed record UnknownUnitLine(string Found, SourceLocation? Place) : Problem(
    "workbook.unknown-unit",
    $"注明的单位“{Found}”不是元、万元或亿元，无法换算。请改正单位行，并核对表内数字。",
    $"The unit “{Found}” is not 元, 万元 or 亿元.",
    Place);

/// <summary>A remark: a number was typed over a formula.</summary>
public sealed record FormulaReplaced(string Found, string Before, SourceLocation? Place) : Problem(
    "workbook.formula-replaced",
    Before.Length == 0
        ? $"此格应由公式计算，现为直接填写的“{Found}”。已按填写的数读取，请核对。"
        : $"此格原由公式计算为 {Before}，现为直接填写的“{Found}”。已按填写的数读取，请核对。",
    Before.Length == 0
        ? $"A formula belongs here; “{Found}” was typed over it and is what was read."
        : $"The formula gave {Before}; “{Found}” was typed over it and is what was read.",
    Place);

/// <summary>A remark: a column that is no part of the form was left aside.</summary>
public sealed record ColumnLeftAside(string Heading, SourceLocation? Place) : Problem(
    "workbook.column-left-aside",
    Heading.Length == 0 ? "此列不属于本表，没有读取。" : $"“{Heading}”列不属于本表，没有读取。",
    $"The column “{Heading}” is no part of the form and was not read.",
    Place);

/// <summary>Two sheets hold the same form.</summary>
public sealed record FormTwice(string Title, string First, SourceLocation? Place) : Problem(
    "workbook.form-twice",
    $"“{Title}”在工作表“{First}”中已经出现。请只保留一张。",
    $"The form “{Title}” already stands on sheet “{First}”. Keep one.",
    Place);

/// <summary>No sheet looks like a form of the pack.</summary>
public sealed record NoFormFound(SourceLocation? Place) : Problem(
    "workbook.no-form",
    "没有一张工作表能对应到规则包的表式。请核对表名、表头文字，或用“form export”导出的空表填报。",
    "No sheet matches a form of the pack. Check titles and headings, or fill the exported workbook.",
    Place);

/// <summary>The forms are there but nothing is filled in.</summary>
public sealed record NothingFilled(SourceLocation? Place) : Problem(
    "workbook.empty", "各表都还是空的，没有可读取的内容。请填报后重试。", "The forms are there, but nothing is filled in.", Place);
