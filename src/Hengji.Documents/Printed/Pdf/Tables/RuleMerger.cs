using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Joins the pieces of lines that a program draws one for each cell, and the two halves of double lines.</summary>
internal static class RuleMerger
{
    /// <summary>Lines nearer than this are one.</summary>
    public const double Near = 3.2;

    /// <summary>Lines by place, those at one place from the start on.</summary>
    public static List<Rule> Merge(IEnumerable<Rule> rules)
    {
        var merged = new List<Rule>();
        var group = new List<Rule>();
        foreach (var rule in rules.OrderBy(rule => rule.At))
        {
            if (group.Count > 0 && rule.At - group[0].At > Near)
                Finish(group, merged);
            group.Add(rule);
        }
        if (group.Count > 0)
            Finish(group, merged);
        return merged;
    }

    private static void Finish(List<Rule> group, List<Rule> merged)
    {
        group.Sort((a, b) => a.Start.CompareTo(b.Start));
        var (at, start, end) = (group[0].At, group[0].Start, group[0].End);
        foreach (var rule in group)
        {
            if (rule.Start > end + Near)
            {
                merged.Add(new Rule(at, start, end));
                (at, start, end) = (rule.At, rule.Start, rule.End);
            }
            if (rule.End > end)
                end = rule.End;
        }
        merged.Add(new Rule(at, start, end));
        group.Clear();
    }
}
