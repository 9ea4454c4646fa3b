using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Heads of a table without lines: lines of one head joined, heads above several columns given the columns they belong to.</summary>
internal sealed class AlignedHeads
{
    private const double SameHead = 1.5;
    private const double Beside = 0.5;
    private const double OnLowestLine = 0.3;
    private const double UncoveredCost = 4;
    private readonly List<(double Left, double Right)> columns;
    private readonly List<Head> heads = [];

    private AlignedHeads(List<(double Left, double Right)> columns) => this.columns = [.. columns];

    /// <summary>The heads in rows.</summary>
    /// <param name="lines">Parts of the lines above the rows.</param>
    /// <param name="columns">Edges of the text of the columns.</param>
    public static List<Head> Of(IEnumerable<List<TextLine>> lines, List<(double Left, double Right)> columns)
    {
        var reading = new AlignedHeads(columns);
        foreach (var part in lines.SelectMany(line => line))
            reading.Add(part);
        reading.Arrange();
        return reading.heads;
    }

    private void Add(TextLine part)
    {
        var (column, span) = AlignedColumns.Place(columns, part);
        var above = heads.FindLast(head => head.First == column && head.Last == column + span - 1);
        if (above is not null && part.Baseline - above.Lines[^1].Baseline is var distance && distance < SameHead * part.Size && distance > Beside * part.Size)
            above.Lines.Add(part);
        else if (above is not null && part.Baseline - above.Lines[^1].Baseline <= Beside * part.Size)
            above.Lines[^1] = new TextLine([.. above.Lines[^1].Glyphs, .. part.Glyphs]);
        else
            heads.Add(new Head(column, column + span - 1, [part]));
    }

    private void Arrange()
    {
        foreach (var head in heads.Where(head => head.First == head.Last))
            columns[head.First] = (Math.Min(columns[head.First].Left, head.Left), Math.Max(columns[head.First].Right, head.Right));
        var depth = Enumerable.Range(0, columns.Count).Max(column => heads.Count(head => head.Covers(column)));
        var groups = heads.FindAll(IsGroup);
        foreach (var level in groups.GroupBy(LevelOf).OrderByDescending(level => level.Key))
            Spread([.. level.OrderBy(group => group.First)]);
        foreach (var head in heads)
        {
            head.Row = LevelOf(head);
            head.RowSpan = IsGroup(head) ? 1 : Math.Max(1, depth - head.Row);
        }
        KeepApart();
    }

    /// <summary>Narrows heads that would cover a place of another; one without a place of its own joins that other.</summary>
    private void KeepApart()
    {
        var taken = new Dictionary<(int Row, int Column), Head>();
        foreach (var head in heads.OrderBy(head => head.Row).ThenBy(head => head.First).ToList())
        {
            var free = Enumerable.Range(head.First, head.Last - head.First + 1)
                .SkipWhile(column => taken.ContainsKey((head.Row, column))).TakeWhile(column => !taken.ContainsKey((head.Row, column))).ToList();
            if (free.Count == 0)
            {
                taken[(head.Row, head.First)].Lines.AddRange(head.Lines);
                _ = heads.Remove(head);
                continue;
            }
            (head.First, head.Last) = (free[0], free[^1]);
            foreach (var place in Enumerable.Range(head.Row, head.RowSpan).SelectMany(row => free.Select(column => (row, column))))
                taken[place] = head;
        }
    }

    private bool IsGroup(Head head) => heads.Exists(other => other != head && other.Middle > head.Middle && head.Shares(other));

    private int LevelOf(Head head) => heads.Where(other => other.Middle < head.Middle && other.Shares(head)).Select(other => LevelOf(other) + 1).DefaultIfEmpty(0).Max();

    /// <summary>Widens heads of one row over columns below them that no other head names.</summary>
    private void Spread(List<Head> groups)
    {
        var lowest = heads.Max(head => head.Middle);
        var isFree = columns.Select((_, column) => IsBelow(column, groups, lowest)).ToArray();
        var best = new List<(double Cost, int End, List<(int First, int Last)> Ranges)> { (0, -1, []) };
        for (var g = 0; g < groups.Count; g++)
        {
            var next = g + 1 < groups.Count ? groups[g + 1].First : columns.Count;
            best = [.. best.SelectMany(state => Ranges(groups[g], state.End + 1, next - 1, isFree)
                    .Select(range => (state.Cost + Cost(groups[g], range) + Uncovered(isFree, state.End + 1, range.First), range.Last, (List<(int First, int Last)>)[.. state.Ranges, range])))
                .GroupBy(state => state.Last).Select(states => states.MinBy(state => state.Item1))];
        }
        if (best.Count == 0)
            return;
        var (_, _, ranges) = best.MinBy(state => state.Cost + Uncovered(isFree, state.End + 1, columns.Count));
        for (var g = 0; g < groups.Count; g++)
            (groups[g].First, groups[g].Last) = ranges[g];
    }

    private bool IsBelow(int column, List<Head> groups, double lowest)
    {
        var covering = heads.FindAll(head => head.Covers(column));
        var middle = groups[0].Middle;
        return covering.Count > 0 && !covering.Exists(groups.Contains) && lowest - covering.Min(head => head.Middle) < OnLowestLine * (lowest - middle);
    }

    private static IEnumerable<(int First, int Last)> Ranges(Head group, int from, int to, bool[] isFree)
    {
        for (var first = group.First; first >= from && (first == group.First || isFree[first]); first--)
        {
            for (var last = group.Last; last <= to && (last == group.Last || isFree[last]); last++)
                yield return (first, last);
        }
    }

    private double Cost(Head group, (int First, int Last) range)
    {
        var (left, right) = (columns[range.First].Left, columns[range.Last].Right);
        return Math.Min(
            Math.Abs(group.Left + group.Right - left - right) / 2,
            1 + Math.Min(Math.Abs(group.Left - left), Math.Abs(group.Right - right)));
    }

    private static double Uncovered(bool[] isFree, int from, int to) => UncoveredCost * Enumerable.Range(from, Math.Max(0, to - from)).Count(column => isFree[column]);

    /// <summary>A head.</summary>
    internal sealed class Head(int first, int last, List<TextLine> lines)
    {
        public int First { get; set; } = first;

        public int Last { get; set; } = last;

        public List<TextLine> Lines { get; } = lines;

        public int Row { get; set; }

        public int RowSpan { get; set; } = 1;

        public double Left => Lines.Min(line => line.Left);

        public double Right => Lines.Max(line => line.Right);

        public double Middle => (Lines[0].Baseline + Lines[^1].Baseline) / 2;

        public bool Covers(int column) => column >= First && column <= Last;

        public bool Shares(Head other) => First <= other.Last && other.First <= Last;
    }
}
