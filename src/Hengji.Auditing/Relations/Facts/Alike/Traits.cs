namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>What speaks for or against two numbers being one fact, each from 0 to about 1, in a fixed order that the learnt scale knows.</summary>
internal static class Traits
{
    private const float LongName = 8;
    private const float ManyPieces = 6;
    private const int NearBlocks = 3;

    /// <summary>The traits of a told number and a cell.</summary>
    public static ImmutableArray<float> Of(ToldNumber told, TableNumber cell, Candidate candidate, EqualValues equal, LastNamed named)
    {
        var row = new Spoken(told, cell.Row);
        var column = new Spoken(told, cell.Column);
        var (title, explained) = (cell.Section.TitleBag.Within(told.AllBag), Explained(told, cell));
        var around = equal.Around(told, cell);
        var (further, shares) = (equal.AroundPassage(told, cell), equal.Habits.ToldAround(cell, told));
        var isTotal = cell.Row.IsTotal;
        return
        [
            .. Common(told, cell), .. row.All(), .. column.All(),
            row.OuterByAll, column.OuterByAll, title,
            explained, explained * row.BySentence, row.BySentence * column.BySentence, row.ByOwn * column.ByOwn, row.ByAll * column.ByAll, Of(row.IsInOwn) * column.BySentence, Of(row.IsInSentence) * column.ByOwn, explained * row.BySentence * column.BySentence,
            Of(isTotal), Of(isTotal && IsOfWhole(told)), isTotal ? title : 0, isTotal ? column.ByOwn : 0, isTotal ? explained : 0, Of(isTotal && row.IsInOwn), Of(isTotal && cell.Block > told.Block && cell.Block - told.Block <= NearBlocks), Of(isTotal && told.Heading == cell.Heading),
            Of(told.Sort == cell.Sort) * row.BySentence * column.BySentence,
            Math.Min(around.Row, 2) / 2f, Math.Min(around.Column, 2) / 2f, Math.Min(around.Table, 3) / 3f, Math.Min(around.Passage, 5) / 5f, Of(around.IsBeside), Of(around.IsBelow),
            Of(around.Row > 0) * row.ByOwn, Of(around.Row > 0) * column.ByOwn, Of(around.Table > 0) * row.ByOwn * column.ByOwn, Of(around.Table > 0) * row.BySentence * column.BySentence,
            Of(equal.IsTold(cell, told)), Of(cell.Row.NameBag.IsEmpty), Of(cell.Column.NameBag.IsEmpty), CommonRun(told.Own, cell.Row.Name) / LongName, CommonRun(told.Own, cell.Column.Name) / LongName,
            Of(cell.IsOfFund && !told.IsOfFund), Of(told.IsOfFund && !cell.IsOfFund),
            .. Ranks(candidate), Of(candidate.IsNearest) * explained * row.ByOwn, Of(candidate.IsNearest && row.IsInSentence), Of(candidate.IsNearest && row.IsInSentence && column.IsInOwn),
            Of(told.LeansOnOther) * row.ByOwn, Of(told.LeansOnOther) * column.ByOwn,
            Math.Min(further.Row, 2) / 2f, Math.Min(further.Column, 3) / 3f, shares.Row, shares.Column, equal.Habits.RepeatedBut(told), equal.Habits.RepeatedIn(told.Passage, told, told), equal.Habits.Rarity(told, cell), equal.Habits.Rarity(told, cell) * Of(told.Figure.Unit.Symbol == cell.Figure.Unit.Symbol), equal.Habits.SizeApart(told, cell),
            .. named.Of(cell), .. Parts.Of(told, cell),
            cell.Row.NameBag.GroupsWithin(told.OwnBag), cell.Row.NameBag.GroupsWithin(told.SentenceBag), cell.Column.NameBag.GroupsWithin(told.OwnBag), cell.Column.NameBag.GroupsWithin(told.SentenceBag), .. Scopes.Of(told, cell),
        ];
    }

    /// <summary>The traits of two told numbers.</summary>
    public static ImmutableArray<float> Of(ToldNumber told, ToldNumber other, Candidate candidate, EqualValues equal)
    {
        var (own, theirs, ownByAll, theirsByAll) = (told.OwnBag.Within(other.OwnBag), other.OwnBag.Within(told.OwnBag), told.OwnBag.Within(other.AllBag), other.OwnBag.Within(told.AllBag));
        var (less, lessByAll) = (Math.Min(own, theirs), Math.Min(ownByAll, theirsByAll));
        var around = equal.Around(told, other);
        return
        [
            .. Common(told, other),
            own, theirs, less, own * theirs, Math.Max(own, theirs), told.OwnBag.Within(other.SentenceBag), other.OwnBag.Within(told.SentenceBag), ownByAll, theirsByAll, lessByAll,
            CommonRun(told.Before, other.Before) / LongName, CommonRun(told.After, other.After) / LongName, Of(told.After.Length > 0 && told.After == other.After), Of(told.Before.Length > 1 && told.Before == other.Before), Of(IsWithin(told.Before, other.Before) || IsWithin(other.Before, told.Before)),
            Of(ReferenceEquals(told.Passage, other.Passage)),
            Math.Min(around.Sentence, 2) / 2f, Math.Min(around.Passage, 3) / 3f, Of(around.IsBehindSame), Of(around.IsBeforeSame),
            Of(equal.IsTold(other, told)), told.OwnBag.Shared(other.OwnBag) / ManyPieces, Of(told.IsOfFund != other.IsOfFund),
            .. Ranks(candidate), Of(candidate.IsNearest) * less, Of(told.Sort == other.Sort) * less, Of(candidate.IsNearest && told.Sort == other.Sort) * lessByAll, Of(told.LeansOnOther) * less,
            told.SentenceBag.Within(other.SentenceBag), other.SentenceBag.Within(told.SentenceBag), told.AllBag.Within(other.AllBag), other.AllBag.Within(told.AllBag), told.OwnBag.GroupsWithin(other.OwnBag), other.OwnBag.GroupsWithin(told.OwnBag), .. Parts.Of(told, other),
            equal.Habits.RepeatedBut(told), equal.Habits.RepeatedIn(told.Passage, told, other), equal.Habits.RepeatedIn(other.Passage, told, other), equal.Habits.Rarity(told, other), equal.Habits.Rarity(told, other) * Of(told.Figure.Unit.Symbol == other.Figure.Unit.Symbol), .. Scopes.Of(told, other),
        ];
    }

    private static IEnumerable<float> Common(ToldNumber told, PlacedNumber other) =>
    [
        1, Of(told.Sort == other.Sort),
        Of(told.OwnYear is not null && other.OwnYear is not null && told.OwnYear != other.OwnYear), Of(told.OwnYear is not null && told.OwnYear == other.OwnYear),
        Of(told.NearestYear is not null && other.NearestYear is not null && told.NearestYear != other.NearestYear), Of(told.NearestYear is not null && told.NearestYear == other.NearestYear),
        Of(told.Figure.Unit.Symbol == other.Figure.Unit.Symbol), Of(told.Figure.PrintedDecimals == other.Figure.PrintedDecimals),
        Of(told.Measure == other.Measure), Of(told.Measure != other.Measure && told.Measure != Claims.Measure.Amount && other.Measure != Claims.Measure.Amount),
        told.Flows.Length == 0 || other.Flows.Length == 0 ? 0 : told.Flows.Any(flow => other.Flows.Contains(flow, StringComparison.Ordinal)) ? 1 : -1,
        Of(told.LeansOnOther), Of(told.Counts == "%"), Of(told.Counts == "money"), Of(told.Counts is "个" or "次" or "人"), Of(told.Digits < 3), Of(told.Figure.Unit.Dimension == other.Figure.Unit.Dimension),
        Of(told.Heading == other.Heading), Of(Math.Abs(told.Block - other.Block) <= NearBlocks), Of(other.Block > told.Block && other.Block - told.Block <= NearBlocks),
    ];

    private static IEnumerable<float> Ranks(Candidate candidate) =>
        [Math.Min(candidate.SameWords, 2) / 2f, Of(candidate.IsNearest), candidate.BesideNearest, Of(candidate.IsMutual), Of(candidate.IsMutual && candidate.IsNearest), candidate.BesideMutual];

    /// <summary>How much of a number's own words the heads around a cell have, 0 to 1.</summary>
    internal static float Explained(ToldNumber told, TableNumber cell)
    {
        ReadOnlySpan<WordBag> heads = [cell.Row.NameBag, cell.Column.NameBag, cell.Row.OuterBag, cell.Column.OuterBag, cell.Section.TitleBag];
        return told.OwnBag.WithinAny(heads);
    }

    private static bool IsOfWhole(ToldNumber told) => told.Own.AsSpan().IndexOfAny('共', '总', '全') >= 0 || told.Own.Contains("合计", StringComparison.Ordinal);

    private static bool IsWithin(string one, string other) => one.Length > 3 && other.Contains(one, StringComparison.Ordinal);

    private static float Of(bool isSo) => isSo ? 1 : 0;

    /// <summary>The letters of the longest run that both have.</summary>
    private static int CommonRun(string one, string other)
    {
        var (most, last) = (0, new int[other.Length + 1]);
        foreach (var letter in one)
        {
            var diagonal = 0;
            for (var at = 0; at < other.Length; at++)
            {
                (diagonal, last[at + 1]) = (last[at + 1], letter == other[at] && char.IsLetter(letter) ? diagonal + 1 : 0);
                most = Math.Max(most, last[at + 1]);
            }
        }
        return most;
    }
}
