using System.Text.RegularExpressions;

namespace Hengji.Documents.Html;

/// <summary>Says where something was read as people say it: control.csv 第3行“同比增减”, forms.xlsx“收入”表 C9 格.</summary>
internal static partial class SourceText
{
    /// <summary>The words for a place; places of another kind stay as they are.</summary>
    public static string Of(SourceLocation source) => Of(source.ToString());

    /// <summary>The words for a place already written as file and locator.</summary>
    public static string Of(string source)
    {
        if (Line().Match(source) is { Success: true } line)
            return $"{line.Groups[1].Value}“{line.Groups[2].Value}”";
        return Cell().Match(source) is { Success: true } cell
            ? $"{cell.Groups[1].Value}“{cell.Groups[2].Value}”表 {cell.Groups[3].Value} 格"
            : source;
    }

    [GeneratedRegex(@"^(\S+ 第\d+行) (\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(\S+\.xls[xm]) (.+)!([A-Z]{1,3}\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
