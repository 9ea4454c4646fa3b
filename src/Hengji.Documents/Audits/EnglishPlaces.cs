using System.Text.RegularExpressions;

namespace Hengji.Documents.Audits;

/// <summary>Places of finished documents in English: 第3页 表1第2行第4列 is page 3, table 1, row 2, column 4.</summary>
public static partial class EnglishPlaces
{
    /// <summary>The place in English; anything else, as a cell of a sheet, stays as it is.</summary>
    public static string Of(string locator)
    {
        var (file, place) = File(locator);
        return Whole().Match(place) is { Success: true } match
            ? file + string.Join(", ", match.Groups["part"].Captures.Select(part => Part(part.Value)))
            : file.Length > 0 ? file + place : locator;
    }

    /// <summary>The file that the place is in, when it names one: 《附件.xlsx》表1.</summary>
    private static (string File, string Place) File(string locator) =>
        locator.StartsWith('《') && locator.LastIndexOf('》') is > 0 and var end
            ? ($"“{locator[1..end]}”{(end + 1 < locator.Length ? ", " : "")}", locator[(end + 1)..])
            : ("", locator);

    private static string Part(string part)
    {
        var number = Number().Match(part).Value;
        var name = Number().Replace(part.Trim(), "") switch
        {
            "第页" => "page",
            "第段" => "paragraph",
            "第行" => "row",
            "第列" => "column",
            "表" => "table",
            "内表" => "inner table",
            "脚注" => "footnote",
            "尾注" => "endnote",
            "页眉" => "header",
            "页脚" => "footer",
            "文本框" => "text box",
            var other => other,
        };
        return number.Length == 0 ? name : $"{name} {number}";
    }

    [GeneratedRegex(@"^(?:(?<part>第\d+[页段行列]|内?表\d+|(?:脚注|尾注|页眉|页脚|文本框)\d*) ?)+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
