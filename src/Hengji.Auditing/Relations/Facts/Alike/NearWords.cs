namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>How much the words of numbers have in common, found by the places of each piece of words; nothing is gone through that shares none.</summary>
internal sealed class NearWords
{
    private const int MostPlaces = 300;
    private const int FewRows = 3;
    private const float OfOuter = 0.5f;
    private const float OfTitle = 0.3f;
    private const float OfSentence = 0.5f;

    private readonly AlikeNumbers numbers;
    private readonly List<(int Line, int Table, bool IsName)>?[] lines;
    private readonly List<int>?[] titles;
    private readonly List<(int Number, bool IsOwn)>?[] told;
    private readonly float[] nearInText;
    private readonly float[] nearInTables;
    private readonly float[] nearTitle;
    private readonly List<TableNumber>?[] rows;
    private readonly ImmutableArray<List<int>> always;

    /// <summary>Notes where each piece stands.</summary>
    public NearWords(AlikeNumbers numbers)
    {
        this.numbers = numbers;
        told = new List<(int Number, bool IsOwn)>?[numbers.Words.Count];
        lines = new List<(int Line, int Table, bool IsName)>?[numbers.Words.Count];
        titles = new List<int>?[numbers.Words.Count];
        nearInText = new float[numbers.Told.Length];
        nearTitle = new float[numbers.Tables.Length];
        always = [.. numbers.Tables.Select(_ => new List<int>())];
        var lineCount = numbers.InTables.Select(cell => Math.Max(cell.Row.Order, cell.Column.Order) + 1).DefaultIfEmpty().Max();
        (nearInTables, rows) = (new float[lineCount], new List<TableNumber>?[lineCount]);
        IndexTables();
        IndexTold();
    }

    /// <summary>The numbers that may be a told one by what they count, with what their words have in common; of tables those of rows whose words are said, of totals and of short tables.</summary>
    public List<(PlacedNumber Number, float Nearness)> Of(ToldNumber number) =>
        [.. NearInTables(number).Concat(NearInText(number)).Where(pair => pair.Nearness > 0 && MayBeOne(number, pair.Number))];

    private static bool MayBeOne(ToldNumber told, PlacedNumber other) =>
        !ReferenceEquals(told.Place, other.Place) && (told.Counts == other.Counts || (other is TableNumber { Counts: "" } && told.Counts is not ("money" or "%")));

    private List<(PlacedNumber Number, float Nearness)> NearInTables(ToldNumber number)
    {
        var (touched, tables) = (new List<int>(), new HashSet<int>());
        var own = number.OwnBag.Pieces;
        foreach (var piece in number.AllBag.Pieces)
        {
            var weight = numbers.Words.WeightOf(piece);
            var times = own.BinarySearch(piece) >= 0 ? 2 : 1;
            foreach (var (line, table, isName) in lines[piece] is { Count: <= MostPlaces } places ? places : [])
            {
                if (nearInTables[line] == 0)
                    touched.Add(line);
                nearInTables[line] += isName ? weight * times : weight * OfOuter;
                tables.Add(table);
            }
            foreach (var table in titles[piece] is { Count: <= MostPlaces } titled ? titled : [])
                nearTitle[table] += weight * OfTitle;
        }
        var near = touched.Concat(tables.SelectMany(table => always[table])).Distinct().Order().SelectMany(row => rows[row] ?? [])
            .Select(cell => ((PlacedNumber)cell, nearInTables[cell.Row.Order] + nearInTables[cell.Column.Order] + nearTitle[cell.Section.Order])).ToList();
        touched.ForEach(line => nearInTables[line] = 0);
        Array.Clear(nearTitle);
        return near;
    }

    private List<(PlacedNumber Number, float Nearness)> NearInText(ToldNumber number)
    {
        var touched = new List<int>();
        var own = number.OwnBag.Pieces;
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
        foreach (var row in numbers.InTables.GroupBy(cell => cell.Row.Order))
        {
            var first = row.First();
            rows[row.Key] = [.. row];
            if (first.Row.IsTotal || first.Section.Source.Rows.Length <= FewRows)
                always[first.Section.Order].Add(row.Key);
            Index(first.Row, first.Section, true);
        }
        foreach (var first in numbers.InTables.DistinctBy(cell => cell.Column.Order))
            Index(first.Column, first.Section, false);
    }

    /// <summary>The heads around a row say what it is of; those around a column are in its title mostly.</summary>
    private void Index(TableLine line, AlikeTable table, bool isRow)
    {
        foreach (var piece in line.NameBag.Pieces)
            (lines[piece] ??= []).Add((line.Order, table.Order, true));
        foreach (var piece in isRow ? line.OuterBag.Pieces : [])
            (lines[piece] ??= []).Add((line.Order, table.Order, false));
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
