using System.Text.RegularExpressions;

namespace Hengji.Accuracy.Known;

/// <summary>A row of checks.csv: a relation of a real report, verified by hand.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Printed">Both sides with the printed numbers.</param>
/// <param name="Key">Its printed numbers; empty for relations of texts.</param>
/// <param name="Verdict">exact, rounding or breaks.</param>
/// <param name="Certainty">certain, inferred or conditional.</param>
internal sealed partial record CheckRow(string Id, string Kind, string Printed, string Key, string Verdict, string Certainty)
{
    private static readonly string[] OfTexts = ["name_match", "text_match", "joint_feasibility", "date_order"];

    public static IReadOnlyList<CheckRow> Read(string path)
    {
        var rows = CsvRows.Read(File.ReadAllText(path));
        int At(string name) => rows[0].IndexOf(name);
        int id = At("id"), kind = At("kind"), left = At("left_printed"), sign = At("relation"), right = At("right_printed");
        int verdict = At("verdict"), certainty = At("certainty");
        return [.. rows.Skip(1).Select(row => new CheckRow(
            row[id], row[kind], $"{row[left]} {row[sign]} {row[right]}",
            OfTexts.Contains(row[kind]) ? "" : KeyOf(row[left] + " ; " + row[right]), row[verdict], row[certainty]))];
    }

    /// <summary>Factors, the 1 of a growth rate and counted lists are no printed numbers.</summary>
    private static string KeyOf(string sides) => NumberSets.Key(NumberSets.In(NoFigures().Replace(sides, " ")));

    [GeneratedRegex(@"× 100?\b|− 1\)|\d+ listed|局机关 1 \+|number 指标")]
    private static partial Regex NoFigures();
}
