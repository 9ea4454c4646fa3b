using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Lines that touch each other: a table, a frame, or part of a drawing.</summary>
internal sealed class RuleNetwork
{
    private const double ShortestRule = 5;
    private const int MostRules = 20_000;

    public List<Rule> Horizontals { get; } = [];

    public List<Rule> Verticals { get; } = [];

    /// <summary>The networks of a page; a page with more lines than any table has is a drawing and has none.</summary>
    public static List<RuleNetwork> Find(DrawnPage page)
    {
        var horizontals = RuleMerger.Merge(page.Horizontals).FindAll(rule => rule.Length >= ShortestRule);
        var verticals = RuleMerger.Merge(page.Verticals).FindAll(rule => rule.Length >= ShortestRule);
        if (horizontals.Count + verticals.Count > MostRules)
            return [];
        var groups = new DisjointGroups(horizontals.Count + verticals.Count);
        for (var v = 0; v < verticals.Count; v++)
        {
            for (var h = FirstFrom(horizontals, verticals[v].Start - RuleMerger.Near); h < horizontals.Count; h++)
            {
                if (horizontals[h].At > verticals[v].End + RuleMerger.Near)
                    break;
                if (Touch(horizontals[h], verticals[v]))
                    groups.Join(h, horizontals.Count + v);
            }
        }
        return Gather(horizontals, verticals, groups);
    }

    private static bool Touch(Rule horizontal, Rule vertical) =>
        vertical.At >= horizontal.Start - RuleMerger.Near && vertical.At <= horizontal.End + RuleMerger.Near;

    private static int FirstFrom(List<Rule> sorted, double at)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].At < at ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static List<RuleNetwork> Gather(List<Rule> horizontals, List<Rule> verticals, DisjointGroups groups)
    {
        var networks = new Dictionary<int, RuleNetwork>();
        for (var i = 0; i < horizontals.Count + verticals.Count; i++)
        {
            var key = groups.Find(i);
            if (!networks.TryGetValue(key, out var network))
                networks.Add(key, network = new RuleNetwork());
            if (i < horizontals.Count)
                network.Horizontals.Add(horizontals[i]);
            else
                network.Verticals.Add(verticals[i - horizontals.Count]);
        }
        return [.. networks.Values.Where(network => network.Horizontals.Count >= 2 && network.Verticals.Count >= 1)];
    }

    /// <summary>Adds the outer lines a table does without: open sides, and an edge cut off by the end of the page.</summary>
    public void Close()
    {
        CloseSides(Horizontals, Verticals);
        CloseSides(Verticals, Horizontals);
    }

    private static void CloseSides(List<Rule> along, List<Rule> across)
    {
        var (start, end) = (along.Min(rule => rule.Start), along.Max(rule => rule.End));
        var (low, high) = (across.Min(rule => rule.At), across.Max(rule => rule.At));
        var (from, to) = (along.Min(rule => rule.At), along.Max(rule => rule.At));
        if (low - start > ShortestRule && along.Count(rule => rule.Start - start < RuleMerger.Near) >= 2)
            across.Add(new Rule(start, from, to));
        if (end - high > ShortestRule && along.Count(rule => end - rule.End < RuleMerger.Near) >= 2)
            across.Add(new Rule(end, from, to));
    }
}
