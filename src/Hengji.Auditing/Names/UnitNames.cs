using System.Text.RegularExpressions;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Names;

/// <summary>One organisation that a document seems to call by two names (名称不一致): always a question.</summary>
/// <param name="Name">The name in the first list.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Other">The name in another list.</param>
/// <param name="OtherPlace">Where that stands.</param>
public sealed record NameVariant(string Name, PrintedPlace Place, string Other, PrintedPlace OtherPlace);

/// <summary>Compares the lists of organisations a document prints: columns of tables and enumerations in sentences.</summary>
/// <remarks>
/// Two lists are compared when they share names, so that both list the same organisations. Of the names found in only one of
/// them, those most alike belong together; alike is a longest common subsequence of most of the shorter name.
/// </remarks>
public static partial class UnitNames
{
    private const int FewestNames = 3;
    private const double Alike = 0.6;

    /// <summary>The variants, in order of the lists.</summary>
    public static ImmutableArray<NameVariant> Variants(PrintedDocument document)
    {
        var lists = NameLists(document).Where(list => list.Names.Length >= FewestNames).ToList();
        var found = ImmutableArray.CreateBuilder<NameVariant>();
        var seen = new HashSet<(string, string)>();
        // The same names in the same order elsewhere tell nothing new, and a long document prints its lists over and over.
        var compared = new HashSet<string>(StringComparer.Ordinal);
        for (var first = 0; first < lists.Count; first++)
        {
            if (!compared.Add(lists[first].Key))
                continue;
            foreach (var second in lists.Skip(first + 1).Where(list => list.Key != lists[first].Key).DistinctBy(list => list.Key, StringComparer.Ordinal))
            {
                foreach (var variant in Compare(lists[first], second))
                {
                    if (seen.Add((variant.Name, variant.Other)) && !seen.Contains((variant.Other, variant.Name)))
                        found.Add(variant);
                }
            }
        }
        return found.ToImmutable();
    }

    private static IEnumerable<NameVariant> Compare(Listed a, Listed b)
    {
        var (onlyA, onlyB) = (a.Names.Except(b.Names).ToList(), b.Names.Except(a.Names).ToList());
        if (onlyA.Count == a.Names.Length)
            yield break;
        foreach (var name in onlyA)
        {
            if (Closest(name, onlyB) is { } other && Closest(other, onlyA) == name && !AreNumbered(name, other))
                yield return new NameVariant(name, a.Place, other, b.Place);
        }
    }

    /// <summary>第一医院 and 第二医院 are two.</summary>
    private static bool AreNumbered(string name, string other) => Number().Replace(name, "") == Number().Replace(other, "");

    private static string? Closest(string name, List<string> others)
    {
        var best = others.Select(other => (Other: other, Score: Likeness(name, other))).OrderByDescending(pair => pair.Score).FirstOrDefault();
        return best.Score >= Alike ? best.Other : null;
    }

    /// <summary>Longest common subsequence over the longer name's length; 0 when the names begin differently.</summary>
    private static double Likeness(string a, string b)
    {
        if (a[0] != b[0])
            return 0;
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                lengths[i, j] = a[i - 1] == b[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
        }
        return (double)lengths[a.Length, b.Length] / Math.Max(a.Length, b.Length);
    }

    private static IEnumerable<Listed> NameLists(PrintedDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is PrintedTable table)
            {
                foreach (var column in table.Cells.GroupBy(cell => cell.Column))
                    yield return new Listed(table.Place, [.. column.SelectMany(cell => Whole(cell.Text)).Distinct()]);
            }
            else if (block is PrintedParagraph paragraph)
                yield return new Listed(paragraph.Place, [.. InText().Matches(paragraph.Text).Select(match => Clean(match.Groups["name"].Value)).Where(name => name.Length > 3).Distinct()]);
        }
    }

    private static IEnumerable<string> Whole(string cell) =>
        Organisation().Match(cell.Trim()) is { Success: true } match ? [Clean(match.Groups["name"].Value)] : [];

    private static string Clean(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace('（', '(').Replace('）', ')');

    private sealed record Listed(PrintedPlace Place, ImmutableArray<string> Names)
    {
        /// <summary>The names, for comparing.</summary>
        public string Key { get; } = string.Join('\n', Names);
    }

    [GeneratedRegex(@"[一二三四五六七八九十\d东南西北中上下]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\d+ *[、.．] *)?(?<name>[\p{L}（）()]{3,28}(?:局|中心|院|所|站|处|委员会|办公室|队|馆|学校|公司))$", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"(?<=[、（(]|包括|分别为|[：:])(?<name>[^、，。；：（）()\d]{3,28}(?:局|中心|院|所|站|处|委员会|队|馆|学校|公司))(?=[、）)]|和|等)", RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}
