using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>The ways a told number may be reckoned from numbers near it, before anything is said of how likely they are.</summary>
internal sealed class Derivations
{
    private const int LongestRun = 10;
    private const int LongestSecondRun = 6;
    private const int FewestOfMean = 3;
    private const int MostOfProduct = 12;
    private const int MostOfRate = 12;
    private const double MostTimes = 30;
    private const double MostPercent = 100;
    private readonly Nearby nearby;
    private readonly ToldNumber told;
    private readonly List<Derivation> all = [];

    private Derivations(Nearby nearby) => (this.nearby, told) = (nearby, nearby.Told);

    /// <summary>All of a told number.</summary>
    public static List<Derivation> Of(Nearby nearby)
    {
        var all = new Derivations(nearby);
        if (all.told.Counts == "%")
            all.AddPercentages();
        else
            all.AddAmounts();
        return all.all;
    }

    private void AddPercentages()
    {
        foreach (var other in nearby.Others.Where(other => other.Counts == "%"))
            all.Add(Derivation.Of(DerivationKind.Complement, [other]));
        foreach (var whole in nearby.Others.Concat(nearby.Far).Where(other => other.Counts != "%"))
            AddRates(whole);
        AddSums([.. nearby.Others.Where(other => other.Counts == "%")]);
    }

    /// <summary>Whether two may be reckoned with; of those far away only such as are told together.</summary>
    private bool MayStandWith(ToldNumber one, ToldNumber other) =>
        !ReferenceEquals(one, other) && (!nearby.IsFar(one) || !nearby.IsFar(other) || ReferenceEquals(one.Sentence, other.Sentence));

    private void AddRates(ToldNumber whole)
    {
        foreach (var part in nearby.Others.Concat(nearby.Far).Where(part => part.Counts == whole.Counts && MayStandWith(part, whole) && (double)part.Value <= (double)whole.Value * MostTimes))
        {
            if (told.Measure != Measure.ChangeRate)
                Add(DerivationKind.Share, part, whole);
            if (told.Measure == Measure.Share)
                continue;
            Add(DerivationKind.Growth, part, whole);
            if (part.Value >= whole.Value)
                continue;
            Add(DerivationKind.RateOfRise, part, whole);
            Add(DerivationKind.RateOfFall, part, whole);
        }
    }

    private void AddAmounts()
    {
        AddSums([.. nearby.Others.Where(other => other.Counts == told.Counts)]);
        AddByRates();
        ImmutableArray<ToldNumber> few = [.. nearby.Nearest(MostOfProduct), .. nearby.Far];
        foreach (var one in few)
        {
            foreach (var other in few.Where(other => MayStandWith(one, other)))
                AddProducts(one, other);
        }
    }

    private void AddByRates()
    {
        var few = nearby.Nearest(MostOfRate);
        foreach (var rate in few.Where(other => other.Counts == "%"))
        {
            foreach (var one in few.Where(one => one.Counts == told.Counts))
                AddByRate(one, rate);
        }
    }

    private void AddByRate(ToldNumber one, ToldNumber rate)
    {
        Add(DerivationKind.PartOf, one, rate);
        Add(DerivationKind.WholeOf, one, rate);
        Add(DerivationKind.Risen, one, rate);
        Add(DerivationKind.BeforeRise, one, rate);
        Add(DerivationKind.Rise, one, rate);
        if ((double)rate.Value >= MostPercent)
            return;
        Add(DerivationKind.Fallen, one, rate);
        Add(DerivationKind.BeforeFall, one, rate);
        Add(DerivationKind.Fall, one, rate);
    }

    private void AddProducts(ToldNumber one, ToldNumber other)
    {
        if (one.Counts == "%" || other.Counts == "%")
            return;
        if (told.Counts == "倍" && one.Counts == other.Counts)
            Add(DerivationKind.Times, one, other);
        else if (told.IsOfMoney)
            AddProductsOfMoney(one, other);
        else if (one.IsOfMoney && other.IsOfMoney)
            Add(DerivationKind.Number, one, other);
        else if (!one.IsOfMoney && !other.IsOfMoney)
            AddProductsOfThings(one, other);
    }

    private void AddProductsOfMoney(ToldNumber one, ToldNumber other)
    {
        if (!one.IsOfMoney || other.IsOfMoney)
            return;
        Add(DerivationKind.Product, one, other);
        Add(DerivationKind.Mean, one, other);
    }

    private void AddProductsOfThings(ToldNumber one, ToldNumber other)
    {
        if ((one.Counts == told.Counts || other.Counts != told.Counts) && one.Order < other.Order)
            Add(DerivationKind.Product, one, other);
        if (one.Counts != other.Counts && one.Value > other.Value)
            Add(DerivationKind.Mean, one, other);
    }

    /// <summary>Runs before and behind the number, differences and rests of numbers that count the same.</summary>
    private void AddSums(ImmutableArray<ToldNumber> alike)
    {
        var behind = alike.TakeWhile(other => other.Order < told.Order).Count();
        foreach (var (step, longest) in ((int, int)[])[(1, LongestRun), (2, LongestSecondRun)])
        {
            AddRunsBefore(alike[..behind], step, longest);
            AddRunsBehind(alike[behind..], step, longest);
        }
        ImmutableArray<ToldNumber> some = [.. alike, .. nearby.Far.Where(other => other.Counts == told.Counts)];
        foreach (var one in some)
        {
            foreach (var other in some.Where(other => other.Value < one.Value && MayStandWith(one, other)))
                Add(DerivationKind.Difference, one, other);
        }
        AddRests(alike, behind);
    }

    private void AddRunsBefore(ImmutableArray<ToldNumber> before, int step, int longest)
    {
        for (var last = before.Length - 1; last >= Math.Max(0, before.Length - 1 - step); last--)
        {
            for (var length = 2; length <= longest && last - ((length - 1) * step) >= 0; length++)
                AddRun([.. Enumerable.Range(0, length).Select(at => before[last - ((length - 1 - at) * step)])]);
        }
    }

    private void AddRunsBehind(ImmutableArray<ToldNumber> behind, int step, int longest)
    {
        for (var first = 0; first <= Math.Min(step, behind.Length - 1); first++)
        {
            for (var length = 2; length <= longest && first + ((length - 1) * step) < behind.Length; length++)
                AddRun([.. Enumerable.Range(0, length).Select(at => behind[first + (at * step)])]);
        }
    }

    private void AddRun(ImmutableArray<ToldNumber> parts)
    {
        all.Add(Derivation.Of(DerivationKind.Sum, parts));
        if (parts.Length >= FewestOfMean)
            all.Add(Derivation.Of(DerivationKind.MeanOfAll, parts));
    }

    /// <summary>A whole before the number, and all that follows it up to the number, or with those right behind it.</summary>
    private void AddRests(ImmutableArray<ToldNumber> alike, int behind)
    {
        for (var whole = 0; whole < behind; whole++)
        {
            for (var last = Math.Max(whole + 2, behind - 1); last < Math.Min(alike.Length, behind + LongestRun); last++)
            {
                if (last - whole <= LongestRun && Derivation.Of(DerivationKind.Rest, alike[whole..(last + 1)]) is { Value: > 0 } rest)
                    all.Add(rest);
            }
        }
    }

    private void Add(DerivationKind kind, ToldNumber one, ToldNumber other) => all.Add(Derivation.Of(kind, one, other));
}
