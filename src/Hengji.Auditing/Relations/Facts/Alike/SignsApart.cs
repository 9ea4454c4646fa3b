namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Rates of growth told with one sign and printed with the other in the cell they tell again: 同比增长-6.51%, and 6.51 in the column 增幅.</summary>
internal static class SignsApart
{
    private const double Likely = 0.6;

    /// <summary>The rates with their cells.</summary>
    public static IEnumerable<(ToldNumber Told, TableNumber Cell)> Of(AlikeNumbers numbers, Alikeness alike)
    {
        var falls = numbers.InTables.Where(cell => cell.Figure.Value < 0).Select(cell => cell.Value).ToHashSet();
        foreach (var number in numbers.Told.Where(number => IsGrowth(number) && (number.Figure.Value < 0 || falls.Contains(number.Value))))
        {
            var pairs = alike.PairsOf(number);
            var likely = Alikeness.Likelihoods([.. pairs.Select(pair => pair.Weight)]);
            var best = Enumerable.Range(0, pairs.Length).FirstOrDefault(at => likely[at] >= Likely, -1);
            if (best >= 0 && pairs[best].Number is TableNumber cell && number.IsAs(cell) && cell.Figure.Value * number.Figure.Value < 0)
                yield return (number, cell);
        }
    }

    /// <summary>Whether words say that it goes up, so that its sign is all that says how.</summary>
    private static bool IsGrowth(ToldNumber number) => number.Counts == "%" && Directions.Of(number) == Math.Sign(number.Figure.Value);
}
