namespace Hengji.Figures;

/// <summary>A cell that should hold a number holds something else.</summary>
public sealed record NotANumber(string Printed, SourceLocation? Place) : Problem(
    "figure.not-a-number",
    $"“{Printed}”不是数字。此格只填一个数，如 1,234.50；没有数据请留空，为零请填 0。",
    $"“{Printed}” is not a number. Enter one number such as 1,234.50; leave the cell blank if there is none, enter 0 for zero.",
    Place);

/// <summary>Thousands separators that do not stand between groups of three digits.</summary>
public sealed record MisplacedSeparator(string Printed, SourceLocation? Place) : Problem(
    "figure.misplaced-separator",
    $"“{Printed}”的千分位逗号位置不对，无法确定数值。应每三位一个，如 1,234.50；请核对后重填。",
    $"“{Printed}” has misplaced thousands separators. Expected one every three digits, as in 1,234.50.",
    Place);

/// <summary>More digits after the point than any form prints.</summary>
public sealed record TooManyDecimals(string Printed, SourceLocation? Place) : Problem(
    "figure.too-many-decimals",
    $"“{Printed}”的小数超过 {FigureParser.MaximumDecimals} 位。请按表式要求的位数填写。",
    $"“{Printed}” has more than {FigureParser.MaximumDecimals} decimals. Enter as many as the form asks for.",
    Place);

/// <summary>More digits than any amount can have.</summary>
public sealed record TooManyDigits(string Printed, SourceLocation? Place) : Problem(
    "figure.too-many-digits",
    $"“{Printed}”超过 {FigureParser.MaximumDigits} 位数字，不像是一个数。请核对是否粘连了两个数。",
    $"“{Printed}” has more than {FigureParser.MaximumDigits} digits. Check whether two numbers ran together.",
    Place);

/// <summary>A number with words such as 以上 or 约, which make it a limit or an estimate.</summary>
public sealed record QualifiedNumber(string Printed, SourceLocation? Place) : Problem(
    "figure.qualified",
    $"“{Printed}”带有“以上”“约”之类的限定词。此格只填数字；限定词请填在说明或限定列中。",
    $"“{Printed}” carries a word such as 以上 or 约. Enter the number alone and put the word in the qualifier column.",
    Place);

/// <summary>A formula whose result is an error, as the spreadsheet shows it.</summary>
public sealed record FormulaError(string Printed, SourceLocation? Place) : Problem(
    "figure.formula-error",
    $"公式出错，显示为“{Printed}”。请在原表中修正公式，或直接填写数字。",
    $"The formula shows the error “{Printed}”. Correct it in the workbook or enter the number.",
    Place);

/// <summary>A cell that names another unit than its column.</summary>
public sealed record MixedUnits(string Printed, string Found, string Expected, SourceLocation? Place) : Problem(
    "unit.mixed",
    $"“{Printed}”的单位是{Found}，本列单位是{Expected}。请换算成{Expected}后填写；若整个文件都用{Found}，请在首行注明“# 单位：{Found}”。",
    $"“{Printed}” is in {Found}, the column in {Expected}. Convert it, or declare “# 单位：{Found}” for the whole file.",
    Place);

/// <summary>A cell that counts something else than its column.</summary>
public sealed record ForeignUnit(string Printed, string Found, string Expected, SourceLocation? Place) : Problem(
    "unit.other-dimension",
    $"“{Printed}”的单位“{Found}”与本列单位“{Expected}”不是同一类量，不能换算。请核对是否填错了列。",
    $"“{Printed}” counts “{Found}”, the column “{Expected}”; these do not convert. Check the column.",
    Place);

/// <summary>A figure too coarse to be written in the column's smaller unit.</summary>
public sealed record TooCoarse(string Printed, string Found, string Expected, SourceLocation? Place) : Problem(
    "unit.too-coarse",
    $"“{Printed}”按{Found}填报，精度不足以换算成{Expected}。请直接按{Expected}填写。",
    $"“{Printed}” in {Found} is too coarse to be converted to {Expected}. Enter it in {Expected}.",
    Place);
