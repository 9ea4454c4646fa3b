using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Where the words before a told number last name the rows and columns of its candidates: it belongs to what was named last.</summary>
internal sealed class LastNamed
{
    private const int ShortestName = 2;
    private const int PartOfName = 4;
    private const float Far = 60;
    private const int Weight = 32;
    private readonly string text;
    private readonly Dictionary<int, int> ends = [];
    private readonly Dictionary<int, (int Row, int Column)> lastOfTable = [];

    /// <summary>Looks for the lines of all candidates.</summary>
    public LastNamed(ToldNumber told, ImmutableArray<Candidate> candidates)
    {
        text = told.Above + told.SentenceBefore + told.Before + told.After;
        foreach (var candidate in candidates)
        {
            if (candidate.Number is not TableNumber cell)
                continue;
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(lastOfTable, cell.Section.Order, out _);
            last = (Math.Max(last.Row, EndOf(cell.Row)), Math.Max(last.Column, EndOf(cell.Column)));
        }
    }

    /// <summary>Whether no row and no column of its table is named later, how much later one is, and how far before the number its own are.</summary>
    public ImmutableArray<float> Of(TableNumber cell)
    {
        var last = lastOfTable[cell.Section.Order];
        var (row, column) = (EndOf(cell.Row), EndOf(cell.Column));
        var (isRow, isColumn) = (row > 0 && row == last.Row, column > 0 && column == last.Column);
        return [isRow ? 1 : 0, isColumn ? 1 : 0, isRow && isColumn ? 1 : 0, Behind(row, last.Row), Behind(column, last.Column), FromNumber(row), FromNumber(column)];
    }

    private static float Behind(int end, int last) => Math.Min(1, (last - end) / (Far * Weight));

    private float FromNumber(int end) => end == 0 ? 1 : Math.Min(1, ((text.Length * Weight) - end) / (Far * Weight));

    /// <summary>Where the name of a line last ends, of two that end there the longer one farther; 0 where it is not named.</summary>
    private int EndOf(TableLine line)
    {
        ref var end = ref CollectionsMarshal.GetValueRefOrAddDefault(ends, line.Order, out var isKnown);
        if (!isKnown)
            end = Find(line.Name);
        return end;
    }

    private int Find(string name) =>
        name.Length < ShortestName ? 0
        : text.AsSpan().LastIndexOf(name) is >= 0 and var whole ? ((whole + name.Length) * Weight) + Math.Min(name.Length, Weight - 1)
        : name.Length <= PartOfName ? 0
        : Math.Max(text.AsSpan().LastIndexOf(name.AsSpan(0, PartOfName)), text.AsSpan().LastIndexOf(name.AsSpan(name.Length - PartOfName))) is >= 0 and var part ? ((part + PartOfName) * Weight) + 1 : 0;
}
