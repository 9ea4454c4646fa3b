using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A subject of a classification with what is below it; what it has in only one column is the very same fact in its total.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Total">All of it.</param>
/// <param name="Left">In the first column, as 基本支出; null for nothing.</param>
/// <param name="Right">In the second column, as 项目支出; null for nothing.</param>
/// <param name="Parts">Subjects below it.</param>
public sealed record Branch(string Code, string Name, Fact Total, Fact? Left, Fact? Right, ImmutableArray<Branch> Parts)
{
    /// <summary>This and all below it, in order of print.</summary>
    public IEnumerable<Branch> All => [this, .. Parts.SelectMany(part => part.All)];

    /// <summary>Those at the bottom.</summary>
    public IEnumerable<Branch> Leaves => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Leaves);
}

/// <summary>A subject to be made: at the bottom about how many yuan, and whether in the first column.</summary>
internal sealed record Twig(string Code, string Name, int From = 0, int To = 0, bool IsLeft = true)
{
    public ImmutableArray<Twig> Parts { get; init; } = [];

    public static Twig Of(string code, string name, params Twig[] parts) => new(code, name) { Parts = [.. parts] };
}

/// <summary>Makes subjects from the bottom.</summary>
internal sealed class BranchMaker(Ledger ledger, Dice dice, string key)
{
    public Branch Make(Twig twig)
    {
        if (!twig.Parts.IsEmpty)
            return Node(twig.Code, twig.Name, [.. twig.Parts.Select(Make)]);
        var amount = ledger.Money($"{key}.{twig.Code}", dice.Yuan(twig.From, twig.To));
        return new(twig.Code, twig.Name, amount, twig.IsLeft ? amount : null, twig.IsLeft ? null : amount, []);
    }

    private Branch Node(string code, string name, ImmutableArray<Branch> parts)
    {
        Fact? left = Together($"{key}.{code}.left", parts.Select(part => part.Left)), right = Together($"{key}.{code}.right", parts.Select(part => part.Right));
        if (left is null || right is null)
            return new(code, name, left ?? right!, left, right, parts);
        var total = ledger.Total($"{key}.{code}", [left, right]);
        if (parts.Length > 1)
            ledger.Sum(total, [.. parts.Select(part => part.Total)]);
        return new(code, name, total, left, right, parts);
    }

    private Fact? Together(string name, IEnumerable<Fact?> some)
    {
        var parts = some.OfType<Fact>().ToList();
        return parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : ledger.Total(name, parts);
    }
}
