namespace Hengji.Auditing.Tables.Sums;

/// <summary>Totals of lines among which partial lists stand: 支出合计 of 工资, 商品和服务 with 其中：办公费 and 差旅费 below it, 资本性支出.</summary>
internal sealed partial class SumFinder
{
    private const int MostLists = 3;
    private const int LongestList = 4;

    /// <summary>Where nothing but the figures shows where the lists end: the lengths with which the total is the sum of all others.</summary>
    private void AroundLists()
    {
        foreach (var total in free.Where(line => lines.Heads[line].IsTotal).ToList())
        {
            var before = free.TakeWhile(line => line < total).Reverse().TakeWhile(line => !lines.Heads[line].IsTotal).Reverse().ToList();
            var side = before.Count > 0 ? before : free.SkipWhile(line => line <= total).TakeWhile(line => !lines.Heads[line].IsTotal).ToList();
            var opens = side.Where((line, place) => place > 0 && lines.Heads[line].OpensParts && !lines.Heads[side[place - 1]].OpensParts).ToList();
            if (opens.Count is 0 or > MostLists || side.Exists(ofWhich.Contains) || Best(total, side, opens) is not { } group)
                continue;
            ofWhich.UnionWith(side.Except(group.Parts));
            Take(group);
        }
    }

    private SumGroup? Best(int total, List<int> side, List<int> opens) =>
        Without(side, opens, 0).Where(parts => parts.Count > 1)
            .Select(parts => (Parts: parts, Trial: SumTrial.Of(lines, total, parts, slots)))
            .Where(tried => tried.Trial is { Strong: >= 1, Broken: 0 } or { Strong: >= 2, Broken: 1 } || (tried.Trial is { Strong: 1, Broken: 1 } && tried.Parts.TrueForAll(IsPlain)))
            .OrderBy(tried => tried.Trial.Broken).ThenByDescending(tried => tried.Parts.Count)
            .Select(tried => new SumGroup(total, [.. tried.Parts], true, tried.Trial.Strong, tried.Trial.Broken))
            .FirstOrDefault();

    private bool IsPlain(int line) => !lines.Heads[line].OpensParts;

    /// <summary>The side without its lists, each as long as it may be.</summary>
    private static IEnumerable<List<int>> Without(List<int> side, List<int> opens, int next)
    {
        if (next == opens.Count)
            return [side];
        var start = side.IndexOf(opens[next]);
        var end = next + 1 < opens.Count ? side.IndexOf(opens[next + 1]) - 1 : side.Count;
        return Enumerable.Range(1, Math.Max(0, Math.Min(LongestList, end - start)))
            .SelectMany(length => Without([.. side.Take(start), .. side.Skip(start + length)], opens, next + 1));
    }
}
