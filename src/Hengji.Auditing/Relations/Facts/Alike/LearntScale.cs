namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Weighs traits: a sum of them, and of a few mixtures of them bent to stay within −1 and 1, with weights that were learnt (<c>bench/accuracy learn</c>).</summary>
/// <param name="direct">A weight for each trait.</param>
/// <param name="mixtures">For each mixture what it weighs and how each trait enters it.</param>
internal sealed class LearntScale(ImmutableArray<double> direct, ImmutableArray<(double Weight, ImmutableArray<double> Entering)> mixtures)
{
    private const string Resource = "Hengji.Auditing.Relations.Facts.Alike.";

    /// <summary>For a told number and a cell.</summary>
    public static LearntScale OfCells { get; } = Read("cells.txt");

    /// <summary>For two told numbers.</summary>
    public static LearntScale OfText { get; } = Read("text.txt");

    /// <summary>The logarithm of how many times as likely as nothing told again.</summary>
    public double Weigh(ImmutableArray<float> traits)
    {
        var sum = Dot(direct.AsSpan(), traits.AsSpan());
        foreach (var (weight, entering) in mixtures)
            sum += weight * Math.Tanh(Dot(entering.AsSpan(), traits.AsSpan()));
        return sum;
    }

    private static double Dot(ReadOnlySpan<double> weights, ReadOnlySpan<float> traits)
    {
        var sum = 0.0;
        for (var at = 0; at < traits.Length; at++)
            sum += weights[at] * traits[at];
        return sum;
    }

    /// <summary>The first line has the direct weights, each other one a mixture: its weight, then how traits enter it.</summary>
    private static LearntScale Read(string name)
    {
        using var reader = new StreamReader(typeof(LearntScale).Assembly.GetManifestResourceStream(Resource + name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToImmutableArray()).ToList();
        return new(lines[0], [.. lines.Skip(1).Select(line => (line[0], line[1..]))]);
    }
}
