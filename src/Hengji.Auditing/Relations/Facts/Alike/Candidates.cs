using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The numbers whose words are nearest to those of a told one, by the places of each piece of words.</summary>
internal sealed class Candidates
{
    private const int Most = 16;
    private const int MostAlike = 8;
    private const int MostPlaces = 300;
    private const int FewRows = 3;
    private const float OfOuter = 0.5f;
    private const float OfTitle = 0.3f;
    private const float OfSentence = 0.5f;
    private const float AsNear = 0.0001f;

    private readonly AlikeNumbers numbers;
    private readonly List<(int Line, int Table, bool IsName)>?[] lines;
    private readonly List<int>?[] titles;
    private readonly List<(int Number, bool IsOwn)>?[] told;
    private readonly Dictionary<PlacedNumber, float> nearestTold = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ImmutableArray<Candidate>> found;
    private readonly float[] nearInText;
    private int lineCount;

    /// <summary>Finds those of all told numbers.</summary>
    public Candidates(AlikeNumbers numbers)
    {
        this.numbers = numbers;
        told = new List<(int Number, bool IsOwn)>?[numbers.Words.Count];
        lines = new List<(int Line, int Table, bool IsName)>?[numbers.Words.Count];
        titles = new List<int>?[numbers.Words.Count];
        nearInText = new float[numbers.Told.Length];
        IndexTables();
        IndexTold();
        var chosen = numbers.Told.Select(Chosen).ToList();
        found = [.. chosen.Select(list => list.Select(one => Compared(one, list)).ToImmutableArray())];
    }

    /// <summary>Those of a told number, nearest first; with them numbers of its own value that are farther.</summary>
    public ImmutableArray<Candidate> Of(ToldNumber number) => found[number.Order];

    /// <summary>The nearest of a told number; of all that are near it is noted how near they are to any.</summary>
    private List<(PlacedNumber Number, float Nearness)> Chosen(ToldNumber number)
    {
        var near = Near(number);
        foreach (var (other, nearness) in near)
        {
            ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(nearestTold, other, out _);
            most = Math.Max(most, nearness);
        }
        near.Sort((one, other) => other.Nearness.CompareTo(one.Nearness));
        return [.. near.Take(Most), .. near.Skip(Most).Where(other => number.IsAs(other.Number)).Take(MostAlike)];
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
        var (near, heads) = (new float[lineCount], new float[numbers.Tables.Length]);
        var touched = new bool[numbers.Tables.Length];
        var own = number.OwnBag.Pieces.AsSpan();
        foreach (var piece in number.AllBag.Pieces)
        {
            var weight = numbers.Words.WeightOf(piece);
            var times = own.BinarySearch(piece) >= 0 ? 2 : 1;
            foreach (var (line, table, isName) in lines[piece] is { Count: <= MostPlaces } places ? places : [])
            {
                near[line] += isName ? weight * times : weight * OfOuter;
                touched[table] = true;
            }
            foreach (var table in titles[piece] is { Count: <= MostPlaces } tables ? tables : [])
                heads[table] += weight * OfTitle;
        }
        return numbers.Tables.Where(table => touched[table.Order]).SelectMany(table => Cells(table, near, heads[table.Order]));
    }

    /// <summary>The cells of rows whose words are said, and of totals.</summary>
    private static IEnumerable<(PlacedNumber Number, float Nearness)> Cells(AlikeTable table, float[] near, float title)
    {
        for (var row = 0; row < table.Source.Rows.Length; row++)
        {
            for (var column = 0; column < table.Source.Columns.Length; column++)
            {
                if (table.Numbers[row, column] is not { } cell)
                    continue;
                if (near[cell.Row.Order] == 0 && !cell.Row.IsTotal && table.Source.Rows.Length > FewRows)
                    break;
                yield return (cell, near[cell.Row.Order] + near[cell.Column.Order] + title);
            }
        }
    }

    private List<(PlacedNumber Number, float Nearness)> NearInText(ToldNumber number)
    {
        var touched = new List<int>();
        var own = number.OwnBag.Pieces.AsSpan();
        foreach (var piece in number.SentenceBag.Pieces)
        {
            if (told[piece] is not { Count: <= MostPlaces } places)
                continue;
            var (weight, isOwn) = (numbers.Words.WeightOf(piece), own.BinarySearch(piece) >= 0);
            foreach (var (other, isTheirOwn) in places)
            {
                if (!isOwn && !isTheirOwn)
                    continue;
                if (nearInText[other] == 0)
                    touched.Add(other);
                nearInText[other] += weight * (isOwn && isTheirOwn ? 2 + OfSentence + OfSentence : OfSentence);
            }
        }
        touched.Sort();
        var near = touched.ConvertAll(other => ((PlacedNumber)numbers.Told[other], nearInText[other]));
        touched.ForEach(other => nearInText[other] = 0);
        return near;
    }

    private void IndexTables()
    {
        foreach (var table in numbers.Tables)
        {
            foreach (var piece in table.TitleBag.Pieces)
                (titles[piece] ??= []).Add(table.Order);
        }
        foreach (var (line, table, isRow) in numbers.InTables.SelectMany(cell => new[] { (cell.Row, cell.Section, true), (cell.Column, cell.Section, false) }).DistinctBy(line => line.Item1.Order))
        {
            lineCount = Math.Max(lineCount, line.Order + 1);
            foreach (var piece in line.NameBag.Pieces)
                (lines[piece] ??= []).Add((line.Order, table.Order, true));
            foreach (var piece in isRow ? line.OuterBag.Pieces : [])
                (lines[piece] ??= []).Add((line.Order, table.Order, false));
        }
    }

    private void IndexTold()
    {
        foreach (var number in numbers.Told)
        {
            foreach (var piece in number.SentenceBag.Pieces)
                (told[piece] ??= []).Add((number.Order, number.OwnBag.Pieces.BinarySearch(piece) >= 0));
        }
    }
}
