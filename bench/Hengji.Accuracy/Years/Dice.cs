namespace Hengji.Accuracy.Years;

/// <summary>Chance from a seed number; the same seed always gives the same year.</summary>
/// <param name="seed">The seed.</param>
public sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A whole number of the range, both ends included.</summary>
    public int Whole(int from, int to) => random.Next(from, to + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>A share between two percentages, in ten-thousandths.</summary>
    public decimal Share(int fromPercent, int toPercent) => Whole(fromPercent * 100, toPercent * 100) / 10_000m;

    /// <summary>Yuan and fen between two amounts, small ones as likely as large ones.</summary>
    public decimal Yuan(int from, int to)
    {
        var size = Math.Exp(Math.Log(from) + random.NextDouble() * (Math.Log(to) - Math.Log(from)));
        return Fen((decimal)size);
    }

    /// <summary>A part of an amount, to the fen.</summary>
    public decimal Part(decimal yuan, int fromPercent, int toPercent) => Fen(yuan * Share(fromPercent, toPercent));

    /// <summary>An amount in random parts, to the fen, none of them zero when there is enough.</summary>
    public decimal[] Split(decimal yuan, int count)
    {
        var weights = Enumerable.Range(0, count).Select(_ => (decimal)Whole(10, 100)).ToArray();
        var parts = weights.Select(weight => Fen(yuan * weight / weights.Sum())).ToArray();
        parts[^1] += yuan - parts.Sum();
        return parts;
    }

    public IReadOnlyList<T> Some<T>(IEnumerable<T> choices, int count) =>
        [.. choices.Select(choice => (choice, order: random.Next())).OrderBy(pair => pair.order).Take(count).Select(pair => pair.choice)];

    private static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
