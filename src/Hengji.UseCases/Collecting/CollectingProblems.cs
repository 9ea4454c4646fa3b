namespace Hengji.UseCases.Collecting;

/// <summary>Material written for another pack than the one in use.</summary>
public sealed record OtherPack(string Found, string Expected, SourceLocation Where) : Problem(
    "submission.other-pack",
    $"材料按规则包“{Found}”填报，现在使用的是“{Expected}”。请选用“{Found}”，或按“{Expected}”的表式重新填报。",
    $"The material is written for pack “{Found}”, the pack in use is “{Expected}”.",
    Where);

/// <summary>A year that is no budget year.</summary>
public sealed record NotAYear(string Found, SourceLocation Where) : Problem(
    "submission.not-a-year",
    $"“{Found}”不是年度。请填写四位数字的预算年度，例如 2022。",
    $"“{Found}” is not a year. Enter a budget year of four digits such as 2022.",
    Where);

/// <summary>A path that is neither a folder nor a workbook.</summary>
public sealed record NoMaterial(string Input) : Problem(
    "input.not-found",
    $"找不到“{Input}”。请给出存放 CSV 文件的文件夹，或 .xlsx 工作簿。",
    $"“{Input}” does not exist. Give a folder of CSV files or an .xlsx workbook.");

/// <summary>A folder that may not be read.</summary>
public sealed record LockedMaterial(string Input) : Problem(
    "input.not-readable",
    $"没有权限读取文件夹“{Input}”。请联系管理员开放读取权限，或把材料复制到自己的文件夹后重试。",
    $"The folder “{Input}” may not be read. Ask for the right to read it, or copy the material to a folder of your own.");

/// <summary>A file of a kind that cannot be read.</summary>
public sealed record UnknownMaterial(string File) : Problem(
    "input.unknown-kind",
    $"“{File}”不是 .xlsx 工作簿。请另存为 .xlsx，或给出存放 CSV 文件的文件夹。",
    $"“{File}” is not an .xlsx workbook. Save it as .xlsx, or give a folder of CSV files.");

/// <summary>A form the pack does not have.</summary>
public sealed record UnknownForm(string FormId, SourceLocation Where) : Problem(
    "form.unknown",
    $"规则包中没有表“{FormId}”。请删除这张表，或换用正确的规则包。",
    $"The pack has no form “{FormId}”.",
    Where);

/// <summary>A form that stands in two files or sheets.</summary>
public sealed record DuplicateForm(string Title, SourceLocation First, SourceLocation Where) : Problem(
    "form.duplicate",
    $"《{Title}》出现两次，另一处是 {First}，无法确定以哪一份为准。请只保留一份。",
    $"“{Title}” stands twice, also at {First}. Keep one.",
    Where);

/// <summary>Two rows with one key.</summary>
public sealed record DuplicateRow(string Label, SourceLocation First, SourceLocation Where) : Problem(
    "row.duplicate",
    $"“{Label}”出现两次，另一处是 {First}，无法确定以哪一行为准。请只保留一行。",
    $"“{Label}” stands twice, also at {First}. Keep one row.",
    Where);

/// <summary>A row the form does not print.</summary>
public sealed record UnknownRow(string Label, string Form, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "row.unknown",
    $"“{Label}”不是《{Form}》的行{Words.Nearest(Nearest)}。请改用表式中的行名。",
    $"“{Label}” is no row of “{Form}”{Words.NearestEnglish(Nearest)}.",
    Where);

/// <summary>A row key with characters that addresses cannot hold.</summary>
public sealed record BadRowKey(string Key, SourceLocation Where) : Problem(
    "row.bad-key",
    $"编号“{Key}”不能用：编号由字母、数字、汉字、“-”“_”“.”组成，最长 40 个字符。请改正。",
    $"The key “{Key}” may hold letters, digits, “-”, “_” and “.” only, at most 40 characters.",
    Where);

/// <summary>A row of the form that the file does not have; its cells are missing, not zero. A note.</summary>
public sealed record RowNotGiven(string Label, string Form, SourceLocation Where) : Problem(
    "row.not-given",
    $"《{Form}》没有“{Label}”一行，按缺失处理，不作为 0。如有数据请补填。",
    $"“{Form}” has no row “{Label}”; its cells count as missing, not as zero.",
    Where);

/// <summary>A blank cell that may not be blank.</summary>
public sealed record RequiredCell(string Label, SourceLocation Where) : Problem(
    "cell.required",
    $"“{Label}”必须填写，现在是空的。请补填。",
    $"“{Label}” is required and blank.",
    Where);

/// <summary>A word that is none of those allowed.</summary>
public sealed record NotAChoice(string Found, ImmutableArray<string> Choices, SourceLocation Where) : Problem(
    "cell.not-a-choice",
    $"“{Found}”不在可选项之列。请填写其中之一：{string.Join("、", Choices)}。",
    $"“{Found}” is not allowed. Enter one of {string.Join(", ", Choices)}.",
    Where);

/// <summary>Words that are no date.</summary>
public sealed record NotADate(string Found, SourceLocation Where) : Problem(
    "cell.not-a-date",
    $"“{Found}”不是日期。请写成 2023年6月30日、2023-06-30 或 2023年6月。",
    $"“{Found}” is not a date. Write 2023年6月30日, 2023-06-30 or 2023年6月.",
    Where);

/// <summary>Parts of sentences that several messages share.</summary>
internal static class Words
{
    /// <summary>“，最接近：…”, or nothing.</summary>
    public static string Nearest(ImmutableArray<string> names) =>
        names.IsEmpty ? "" : $"，最接近：{string.Join("、", names)}";

    /// <summary>The same in English.</summary>
    public static string NearestEnglish(ImmutableArray<string> names) =>
        names.IsEmpty ? "" : $" (nearest: {string.Join(", ", names)})";
}
