namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The pieces of some words, to be laid beside those of others.</summary>
/// <param name="vocabulary">Knows what each piece weighs.</param>
/// <param name="pieces">Their numbers in rising order.</param>
internal sealed class WordBag(Vocabulary vocabulary, ImmutableArray<int> pieces)
{
    private float total = -1;

    /// <summary>Their numbers in rising order.</summary>
    public ImmutableArray<int> Pieces => pieces;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => pieces.IsEmpty;

    private float Total => total < 0 ? total = pieces.Sum(vocabulary.WeightOf) : total;

    /// <summary>What both have, by weight.</summary>
    public float Shared(WordBag other)
    {
        var (sum, at) = (0f, 0);
        var theirs = other.Pieces.AsSpan();
        foreach (var piece in pieces)
        {
            while (at < theirs.Length && theirs[at] < piece)
                at++;
            if (at == theirs.Length)
                break;
            if (theirs[at] == piece)
                sum += vocabulary.WeightOf(piece);
        }
        return sum;
    }

    /// <summary>How much of it the other has, 0 to 1.</summary>
    public float Within(WordBag other) => Total == 0 ? 0 : Shared(other) / Total;

    /// <summary>How much of it any of several others has, 0 to 1.</summary>
    public float WithinAny(ReadOnlySpan<WordBag> others)
    {
        var sum = 0f;
        foreach (var piece in pieces)
        {
            foreach (var other in others)
            {
                if (other.Pieces.BinarySearch(piece) < 0)
                    continue;
                sum += vocabulary.WeightOf(piece);
                break;
            }
        }
        return Total == 0 ? 0 : sum / Total;
    }
}
