namespace Hengji.Auditing.Reporting;

/// <summary>English titles of the kinds of findings.</summary>
internal static class EnglishTitles
{
    private static readonly ImmutableDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["D01"] = "Total of a row and the sum of its parts",
        ["D02"] = "Total of a column and the sum of its rows",
        ["D03"] = "A part is at most its whole",
        ["D04"] = "Balance of what is carried over",
        ["D05"] = "Change against last year",
        ["D06"] = "Rate of change",
        ["D07"] = "Share",
        ["D08"] = "Rate of completion, execution or control",
        ["D09"] = "Points and their maximum",
        ["D10"] = "Sum of points or weights",
        ["D11"] = "Actual value against its target",
        ["D12"] = "Total in running text and the sum of its parts",
        ["D13"] = "The same fact printed twice",
        ["D14"] = "Text against table",
        ["D15"] = "A count against what is listed",
        ["D16"] = "A rate that its number of cases cannot give",
        ["D17"] = "Rank or comparison in words",
        ["D18"] = "Order of dates",
        ["D19"] = "Difference in percentage points",
        ["D20"] = "Relations that cannot hold together",
        ["D21"] = "Rule of an official form",
        ["D22"] = "One name for one unit",
        ["D23"] = "Target of quantity without a number",
        ["D24"] = "Target far below what was reached",
        ["D25"] = "A part of the report is missing",
        ["D26"] = "Nothing said of publication",
        ["D27"] = "No signature or date",
        ["D28"] = "An attachment is missing",
        ["D29"] = "A number is left out",
        ["D30"] = "Full points without a figure",
        ["D31"] = "Satisfaction without a sample",
        ["D40"] = "Amount per person, batch or car",
        ["D41"] = "The same fact in two files",
        ["D42"] = "Last year's figure against last year's report",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The title of a code such as D01-row-sum; empty for rules of packs.</summary>
    public static string Of(string code) =>
        Titles.GetValueOrDefault(code.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? code[..end] : code, "");
}
