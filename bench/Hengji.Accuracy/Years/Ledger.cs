namespace Hengji.Accuracy.Years;

/// <summary>Makes facts from others and remembers what must then hold between them.</summary>
public sealed class Ledger
{
    /// <summary>Decimals a rate is kept with, so that the difference of two is exact.</summary>
    private const int RateDecimals = 20;

    private readonly List<TrueRelation> relations = [];

    /// <summary>All that must hold.</summary>
    public IReadOnlyList<TrueRelation> Relations => relations;

    public Fact Money(string key, decimal yuan) =>
        new(key, yuan, FactKind.Money);

    public Fact Count(string key, int count) =>
        new(key, count, FactKind.Count, 0);

    /// <summary>A total of its complete parts; parts that are never negative are also bounded by it.</summary>
    public Fact Total(string key, IReadOnlyList<Fact> parts)
    {
        var total = new Fact(key, parts.Sum(part => part.Value), parts[0].Kind, parts.Max(part => part.Decimals));
        Sum(total, parts);
        return total;
    }

    public void Sum(Fact total, IReadOnlyList<Fact> parts)
    {
        relations.Add(new("sum", [new(1, total), .. parts.Select(part => new Term(-1, part))]));
        if (parts.All(part => part.Value >= 0))
            foreach (var part in parts)
                AtMost(part, total);
    }

    /// <summary>What is left of one after others: opening + income − expenditure.</summary>
    public Fact Balance(string key, IReadOnlyList<Fact> plus, IReadOnlyList<Fact> minus)
    {
        var rest = plus[0] with { Key = key, Value = plus.Sum(fact => fact.Value) - minus.Sum(fact => fact.Value) };
        Balanced(rest, plus, minus);
        return rest;
    }

    public void Balanced(Fact rest, IReadOnlyList<Fact> plus, IReadOnlyList<Fact> minus) => relations.Add(new("balance",
        [new(1, rest), .. plus.Select(fact => new Term(-1, fact)), .. minus.Select(fact => new Term(1, fact))]));

    /// <summary>A part of a whole in percent.</summary>
    public Fact Rate(string key, string kind, Fact part, Fact whole, int decimals = 2)
    {
        var value = whole.Value == 0 ? 0 : decimal.Round(100 * part.Value / whole.Value, RateDecimals, MidpointRounding.AwayFromZero);
        var rate = new Fact(key, value, FactKind.Percent, decimals);
        if (whole.Value != 0)
            relations.Add(new(kind, [new(100, part), new(-1, rate, whole)]));
        return rate;
    }

    public Fact Change(string key, Fact now, Fact last)
    {
        var change = now with { Key = key, Value = now.Value - last.Value };
        relations.Add(new("change", [new(1, change), new(-1, now), new(1, last)]));
        return change;
    }

    /// <summary>Growth over last year in percent, checked from the amounts and from the change.</summary>
    public Fact Growth(string key, Fact now, Fact last, Fact change, int decimals = 2)
    {
        var rate = new Fact(key, last.Value == 0 ? 0 : 100 * change.Value / last.Value, FactKind.Percent, decimals);
        if (last.Value == 0)
            return rate;
        relations.Add(new("growth", [new(100, now), new(-100, last), new(-1, rate, last)]));
        relations.Add(new("growth", [new(100, change), new(-1, rate, last)]));
        relations.Add(new("growth", [new(100, change), new(-1, rate, now), new(1, rate, change)]));
        return rate;
    }

    /// <summary>An amount of so much for each of so many.</summary>
    public void Product(Fact amount, Fact each, Fact count) => relations.Add(new("product", [new(1, amount), new(-1, each, count)]));

    /// <summary>A rate of a part in what several facts add up to, where their sum is not printed: 结案率 of 旧存 and 新收.</summary>
    public void Part(Fact part, IReadOnlyList<Fact> wholes, Fact rate) =>
        relations.Add(new("rate", [new(100, part), .. wholes.Select(whole => new Term(-1, rate, whole))]));

    /// <summary>What none of the others says: a sum of products that is zero; a term without facts is a number.</summary>
    public void Relate(string kind, params ImmutableArray<Term> terms) => relations.Add(new(kind, terms));

    /// <summary>A sum of products that is at most zero: points that are rounded from a rate.</summary>
    public void Limit(string kind, params ImmutableArray<Term> terms) => relations.Add(new(kind, terms, IsBound: true));

    public void AtMost(Fact part, Fact whole) => relations.Add(new("bound", [new(1, part), new(-1, whole)], IsBound: true));
}
