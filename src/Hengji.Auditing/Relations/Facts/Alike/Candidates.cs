using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The numbers whose words are nearest to those of a told one, by the places of each piece of words.</summary>
internal sealed class Candidates
{
    private const int Most = 16;
    private const int MostAlike = 8;
    private const int MostPlaces = 300;
    private const float OfOuter = 0.5f;
    private const float OfTitle = 0.3f;
    private const float OfSentence = 0.5f;
    private const float AsNear = 0.0001f;

    private readonly AlikeNumbers numbers;
    private readonly Dictionary<int, List<(TableLine Line, AlikeTable Table, bool IsRow, float Weight)>> lines = [];
    private readonly Dictionary<int, List<(AlikeTable Table, float Weight)>> titles = [];
    private readonly Dictionary<int, List<(ToldNumber Number, bool IsOwn)>> told = [];
    private readonly Dictionary<PlacedNumber, float> nearestTold = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ImmutableArray<Candidate>> found;

    /// <summary>Finds those of all told numbers.</summary>
    public Candidates(AlikeNumbers numbers)
    {
        this.numbers = numbers;
        IndexTables();
        IndexTold();
        var near = numbers.Told.Select(Near).ToList();
        foreach (var (number, nearness) in near.SelectMany(list => list))
        {
            ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(nearestTold, number, out _);
            most = Math.Max(most, nearness);
        }
        found = [.. numbers.Told.Select((number, at) => Chosen(number, near[at]))];
    }

    /// <summary>Those of a told number, nearest first; with them numbers of its own value that are farther.</summary>
    public ImmutableArray<Candidate> Of(ToldNumber number) => found[number.Order];

    private ImmutableArray<Candidate> Chosen(ToldNumber number, List<(PlacedNumber Number, float Nearness)> near)
    {
        near.Sort((one, other) => other.Nearness.CompareTo(one.Nearness));
        var chosen = near.Take(Most).Concat(near.Skip(Most).Where(other => number.IsAs(other.Number)).Take(MostAlike)).ToList();
        return [.. chosen.Select(one => Compared(one, chosen))];
    }

    private Candidate Compared((PlacedNumber Number, float Nearness) one, List<(PlacedNumber Number, float Nearness)> chosen)
    {
        var others = chosen.FindAll(other => !other.Number.IsAs(one.Number));
        var most = others.Count == 0 ? 0 : others.Max(other => other.Nearness);
        var mutual = nearestTold[one.Number];
        return new(one.Number, one.Nearness)
        {
            IsNearest = one.Nearness > most,
            BesideNearest = most == 0 ? 2 : Math.Min(one.Nearness / most, 2),
            SameWords = others.Count(other => HaveSameWords(one.Number, other.Number)),
            IsMutual = one.Nearness >= mutual - AsNear,
            BesideMutual = mutual == 0 ? 0 : one.Nearness / mutual,
        };
    }

    private static bool HaveSameWords(PlacedNumber one, PlacedNumber other) =>
        (one, other) switch
        {
            (TableNumber cell, TableNumber second) => cell.Row.Name == second.Row.Name && cell.Column.Name == second.Column.Name,
            (ToldNumber told, ToldNumber second) => told.Before == second.Before && told.After == second.After,
            _ => false,
        };

    private List<(PlacedNumber Number, float Nearness)> Near(ToldNumber number) =>
        [.. NearInTables(number).Concat(NearInText(number)).Where(pair => pair.Nearness > 0 && MayBeOne(number, pair.Number))];

    private static bool MayBeOne(ToldNumber told, PlacedNumber other) =>
        !ReferenceEquals(told.Place, other.Place) && (told.Counts == other.Counts || (other is TableNumber { Counts: "" } && told.Counts is not ("money" or "%")));

    private IEnumerable<(PlacedNumber Number, float Nearness)> NearInTables(ToldNumber number)
    {
        var (rows, columns, heads) = (new Dictionary<TableLine, float>(ReferenceEqualityComparer.Instance), new Dictionary<TableLine, float>(ReferenceEqualityComparer.Instance), new Dictionary<AlikeTable, float>(ReferenceEqualityComparer.Instance));
        var touched = new HashSet<AlikeTable>(ReferenceEqualityComparer.Instance);
        foreach (var piece in number.AllBag.Pieces)
        {
            var weight = numbers.Words.WeightOf(piece);
            if (lines.TryGetValue(piece, out var places) && places.Count <= MostPlaces)
            {
                foreach (var (line, table, isRow, factor) in places)
                {
                    touched.Add(table);
                    Add(isRow ? rows : columns, line, weight * factor);
                }
            }
            foreach (var (table, factor) in titles.GetValueOrDefault(piece) is { Count: <= MostPlaces } tables ? tables : [])
                Add(heads, table, weight * factor);
        }
        foreach (var piece in number.OwnBag.Pieces)
        {
            foreach (var (line, _, isRow, factor) in lines.GetValueOrDefault(piece) is { Count: <= MostPlaces } places ? places : [])
                Add(isRow ? rows : columns, line, factor == 1 ? numbers.Words.WeightOf(piece) : 0);
        }
        return touched.SelectMany(table => Cells(table, rows, columns, heads.GetValueOrDefault(table)));
    }

    /// <summary>The cells of rows whose words are said, and of totals.</summary>
    private static IEnumerable<(PlacedNumber Number, float Nearness)> Cells(AlikeTable table, Dictionary<TableLine, float> rows, Dictionary<TableLine, float> columns, float title)
    {
        for (var row = 0; row < table.Source.Rows.Length; row++)
        {
            var first = Enumerable.Range(0, table.Source.Columns.Length).Select(column => table.Numbers[row, column]).FirstOrDefault(cell => cell is not null);
            if (first is null || (!rows.TryGetValue(first.Row, out var ofRow) && !first.Row.IsTotal && table.Source.Rows.Length > 3))
                continue;
            for (var column = first.Column.At; column < table.Source.Columns.Length; column++)
            {
                if (table.Numbers[row, column] is { } cell)
                    yield return (cell, ofRow + columns.GetValueOrDefault(cell.Column) + title);
            }
        }
    }

    private IEnumerable<(PlacedNumber Number, float Nearness)> NearInText(ToldNumber number)
    {
        var near = new Dictionary<ToldNumber, float>(ReferenceEqualityComparer.Instance);
        foreach (var piece in number.SentenceBag.Pieces)
        {
            if (told.GetValueOrDefault(piece) is not { Count: <= MostPlaces } places)
                continue;
            var (weight, isOwn) = (numbers.Words.WeightOf(piece), number.OwnBag.Pieces.BinarySearch(piece) >= 0);
            foreach (var (other, isTheirOwn) in places)
            {
                if (isOwn || isTheirOwn)
                    Add(near, other, weight * (isOwn && isTheirOwn ? 2 + OfSentence + OfSentence : OfSentence));
            }
        }
        return near.Select(pair => ((PlacedNumber)pair.Key, pair.Value));
    }

    private void IndexTables()
    {
        foreach (var table in numbers.Tables)
        {
            foreach (var piece in table.TitleBag.Pieces)
                ListOf(titles, piece).Add((table, OfTitle));
        }
        foreach (var (line, table, isRow) in numbers.InTables.SelectMany(cell => new[] { (cell.Row, cell.Section, true), (cell.Column, cell.Section, false) }).DistinctBy(line => line.Item1, (IEqualityComparer<TableLine>)ReferenceEqualityComparer.Instance))
        {
            foreach (var piece in line.NameBag.Pieces)
                ListOf(lines, piece).Add((line, table, isRow, 1));
            if (isRow)
            {
                foreach (var piece in line.OuterBag.Pieces)
                    ListOf(lines, piece).Add((line, table, isRow, OfOuter));
            }
        }
    }

    private void IndexTold()
    {
        foreach (var number in numbers.Told)
        {
            foreach (var piece in number.SentenceBag.Pieces)
                ListOf(told, piece).Add((number, number.OwnBag.Pieces.BinarySearch(piece) >= 0));
        }
    }

    private static List<T> ListOf<T>(Dictionary<int, List<T>> index, int piece) => CollectionsMarshal.GetValueRefOrAddDefault(index, piece, out _) ??= [];

    private static void Add<T>(Dictionary<T, float> sums, T key, float weight)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _) += weight;
}
