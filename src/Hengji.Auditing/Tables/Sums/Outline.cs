using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Which line is a part of which, as codes of subjects or indents show (层级).</summary>
/// <param name="Parents">By line: the line it is a part of; -1 for the outermost.</param>
/// <param name="IsCoded">Whether codes say so: then every line is listed with all its parts.</param>
internal sealed record Outline(IReadOnlyDictionary<int, int> Parents, bool IsCoded)
{
    private const int FullWidth = 2;
    private const int OfWhichWidth = 3 * FullWidth;

    /// <summary>The outline of some lines; null when nothing shows one.</summary>
    public static Outline? Of(Lines lines, IReadOnlyList<int> some)
    {
        var coded = some.Where(line => lines.Heads[line].Code.Length > 0).ToList();
        if (Nested(coded.ToDictionary(line => line, line => ParentByCode(lines, coded, line))) is { } byCode)
            return new Outline(byCode, true);
        return IsIndented(lines, some) && Nested(ByIndent(lines, some)) is { } byIndent ? new Outline(byIndent, false) : null;
    }

    /// <summary>The direct parts of each line that has any, outermost first.</summary>
    public IEnumerable<(int Whole, ImmutableArray<int> Parts)> Groups() =>
        Parents.Where(pair => pair.Value >= 0).GroupBy(pair => pair.Value, pair => pair.Key)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Order().ToImmutableArray()));

    /// <summary>Whether lines begin at more than one place; totals, whose words are often put into the middle, left out. A style may indent all of them.</summary>
    private static bool IsIndented(Lines lines, IEnumerable<int> some) =>
        some.Where(line => !lines.Heads[line].IsTotal).Select(line => lines.Heads[line].Indent).Distinct().Count() > 1;

    private static Dictionary<int, int>? Nested(Dictionary<int, int> parents) => parents.Any(pair => pair.Value >= 0) ? parents : null;

    /// <summary>The longest code before it that its own begins with.</summary>
    private static int ParentByCode(Lines lines, List<int> coded, int line)
    {
        var parent = -1;
        foreach (var other in coded.TakeWhile(other => other < line))
        {
            if (SubjectCode.IsBelow(lines.Heads[line].Code, lines.Heads[other].Code)
                && (parent < 0 || lines.Heads[other].Code.Length >= lines.Heads[parent].Code.Length))
                parent = other;
        }
        return parent;
    }

    private static Dictionary<int, int> ByIndent(Lines lines, IReadOnlyList<int> some)
    {
        var parents = new Dictionary<int, int>();
        var open = new Stack<int>();
        foreach (var line in some)
        {
            while (open.TryPeek(out var last) && !IsInside(lines.Heads[line], lines.Heads[last]))
                _ = open.Pop();
            parents[line] = open.TryPeek(out var parent) ? parent : -1;
            open.Push(line);
        }
        return parents;
    }

    /// <summary>Further in; a total is nobody's part, its words are often put into the middle.</summary>
    private static bool IsInside(LineHead head, LineHead other) =>
        !head.IsTotal && Start(head) is var start && Start(other) is var before
        && (start > before || (start == before && other.Depth > 0 && head.Depth > other.Depth));

    private static int Start(LineHead head) => head.IsTotal ? 0 : head.Indent + (HeadText.OpensParts(head.Printed) ? OfWhichWidth : 0);
}
