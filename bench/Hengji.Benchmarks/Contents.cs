namespace Hengji.Benchmarks;

/// <summary>What was read, so that no reader can leave anything out.</summary>
/// <param name="Numbers">How many numbers.</param>
/// <param name="Hundredths">Their sum, in hundredths.</param>
/// <param name="Letters">Length of all texts.</param>
internal readonly record struct Contents(int Numbers, long Hundredths, int Letters)
{
    public Contents With(double number) =>
        this with { Numbers = Numbers + 1, Hundredths = Hundredths + (long)Math.Round(number * 100, MidpointRounding.AwayFromZero) };

    public Contents With(string text) => this with { Letters = Letters + text.Length };

    /// <summary>A value as readers that know only objects give it.</summary>
    public Contents With(object? value) => value switch { null => this, string text => With(text), _ => With((double)value) };
}
