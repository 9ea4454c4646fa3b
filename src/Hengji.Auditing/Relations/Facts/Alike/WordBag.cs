namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The pieces of some words, to be laid beside those of others.</summary>
/// <param name="vocabulary">Knows what each piece weighs.</param>
/// <param name="all">Their numbers and those of groups they are in, in rising order.</param>
internal sealed class WordBag(Vocabulary vocabulary, ImmutableArray<int> all)
{
    private readonly int cut = all.BinarySearch(Vocabulary.FirstGroup) is var at && at < 0 ? ~at : at;
    private float total = -1;

    /// <summary>The numbers of the pieces in rising order.</summary>
    public ReadOnlySpan<int> Pieces => all.AsSpan(0, cut);

    /// <summary>Those of the groups of words they are in.</summary>
    public ReadOnlySpan<int> Groups => all.AsSpan(cut..);

    /// <summary>All of these numbers.</summary>
    public ImmutableArray<int> All => all;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => cut == 0;

    private float Total => total < 0 ? total = Sum(Pieces) : total;

    /// <summary>Whether it has a piece.</summary>
    public bool Has(int piece) => Pieces.BinarySearch(piece) >= 0;

    /// <summary>The code of a piece's characters.</summary>
    public uint CodeOf(int piece) => vocabulary.CodeOf(piece);

    /// <summary>What both have, by weight.</summary>
    public float Shared(WordBag other) => Shared(Pieces, other.Pieces);

    /// <summary>How much of it the other has, 0 to 1.</summary>
    public float Within(WordBag other) => Total == 0 ? 0 : Shared(other) / Total;

    /// <summary>How much of its groups the other has, 0 to 1; 0 without any.</summary>
    public float GroupsWithin(WordBag other) => Sum(Groups) is > 0 and var sum ? Shared(Groups, other.Groups) / sum : 0;

    private float Sum(ReadOnlySpan<int> some)
    {
        var sum = 0f;
        foreach (var one in some)
            sum += vocabulary.WeightOf(one);
        return sum;
    }

    private float Shared(ReadOnlySpan<int> ours, ReadOnlySpan<int> theirs)
    {
        var (sum, at) = (0f, 0);
        foreach (var piece in ours)
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

    /// <summary>How much of it any of several others has, 0 to 1.</summary>
    public float WithinAny(ReadOnlySpan<WordBag> others)
    {
        var sum = 0f;
        foreach (var piece in Pieces)
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
