namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>A number that a told one may tell again, with its traits.</summary>
/// <param name="Number">The other number.</param>
/// <param name="Traits">What speaks for and against it.</param>
/// <param name="Words">The words that both have and those that only one has.</param>
internal readonly record struct AlikePair(PlacedNumber Number, ImmutableArray<float> Traits, ImmutableArray<WordTrait> Words)
{
    /// <summary>The logarithm of how many times as likely it is as that nothing is told again.</summary>
    public double Weight => (Number is TableNumber ? LearntScale.OfCells : LearntScale.OfText).Weigh(Traits) + LearntWords.Weigh(Words);
}

/// <summary>What each told number of a document may tell again, and how likely.</summary>
internal sealed class Alikeness(AlikeNumbers numbers)
{
    private readonly Candidates candidates = new(numbers);
    private readonly EqualValues equal = new(numbers);

    /// <summary>The candidates of a told number.</summary>
    public ImmutableArray<AlikePair> PairsOf(ToldNumber told)
    {
        var named = new LastNamed(told, candidates.Of(told));
        return [.. candidates.Of(told).Select(candidate => new AlikePair(candidate.Number, TraitsOf(told, candidate, named), WordsApart.Of(told, candidate.Number)))];
    }

    /// <summary>How likely it tells each again, together at most 1; the rest is that it tells none of them.</summary>
    public static ImmutableArray<double> Likelihoods(ImmutableArray<double> weights)
    {
        var most = Math.Max(0, weights.DefaultIfEmpty().Max());
        var all = Math.Exp(-most) + weights.Sum(weight => Math.Exp(weight - most));
        return [.. weights.Select(weight => Math.Exp(weight - most) / all)];
    }

    private ImmutableArray<float> TraitsOf(ToldNumber told, Candidate candidate, LastNamed named) =>
        candidate.Number switch
        {
            TableNumber cell => Traits.Of(told, cell, candidate, equal, named),
            ToldNumber other => Traits.Of(told, other, candidate, equal),
            _ => throw new InvalidOperationException("a number of neither text nor table"),
        };
}
