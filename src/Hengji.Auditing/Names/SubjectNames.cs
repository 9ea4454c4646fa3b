using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Names;

/// <summary>Asks about a budget subject that text and table call by different names under one code: 医疗卫生与计划生育支出（210类） beside 210 卫生健康支出.</summary>
internal static partial class SubjectNames
{
    private const string Code = "D34-subject-name";
    private const int ClassDigits = 3;

    /// <summary>A question for each code.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document, IReadOnlyList<TableSection> sections)
    {
        var names = sections.SelectMany(section => section.Rows, (section, row) => (section, row.Head)).Where(one => one.Head.Code.Length == ClassDigits && one.Head.Core.Length > 0)
            .ToLookup(one => one.Head.Code, one => (one.section, Name: TableGrid.Squeezed(one.Head.Core)));
        if (names.Count == 0)
            return [];
        return document.Blocks.OfType<PrintedParagraph>().SelectMany(paragraph => Told().Matches(paragraph.Text), (paragraph, told) => (paragraph, told))
            .Where(one => IsOther(one.told.Groups["name"].Value, names[one.told.Groups["code"].Value].Select(row => row.Name)))
            .DistinctBy(one => one.told.Value).Select(one => Ask(document, one.paragraph, one.told, names[one.told.Groups["code"].Value].First()));
    }

    private static bool IsOther(string told, IEnumerable<string> printed) =>
        printed.Distinct().ToList() is [var only] && !told.Contains(only, StringComparison.Ordinal) && !only.Contains(told, StringComparison.Ordinal);

    private static Finding Ask(PrintedDocument document, PrintedParagraph paragraph, Match told, (TableSection Section, string Name) row) =>
        WordFindings.Ask(
            Code, "科目名称前后一致", $"{paragraph.Place.Locator}称“{told.Groups["name"].Value}”（{told.Groups["code"].Value}类），{row.Section.Name}称“{row.Name}”",
            "请按当年政府收支分类科目统一名称", [(paragraph.Place.In(document.File), told.Value), WordFindings.Find(document, row.Section.Grid.Table.Place, row.Name)]);

    [GeneratedRegex(@"(?<name>[^，。；：、“”""\s\d（）()．.]{2,24})[（(](?<code>2\d\d)类[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
