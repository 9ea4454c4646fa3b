using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Slips;

/// <summary>Which true relations a page prints in full, and what a changed number breaks.</summary>
public sealed class PrintedRelations
{
    private readonly ILookup<Fact, PrintedNumber> places;
    private readonly ILookup<Fact, TrueRelation> relations;

    public PrintedRelations(Page page, Ledger ledger)
    {
        Page = page;
        places = page.Numbers.ToLookup(number => number.Fact);
        All = [.. ledger.Relations.Where(relation => relation.Facts.All(places.Contains))];
        relations = All.SelectMany(relation => relation.Facts.Select(fact => (fact, relation)))
            .ToLookup(pair => pair.fact, pair => pair.relation);
    }

    public Page Page { get; }

    /// <summary>Relations whose facts are all printed.</summary>
    public ImmutableArray<TrueRelation> All { get; }

    /// <summary>Places of a fact.</summary>
    public IEnumerable<PrintedNumber> PlacesOf(Fact fact) => places[fact];

    /// <summary>Printed relations a fact is in.</summary>
    public IEnumerable<TrueRelation> Of(Fact fact) => relations[fact];

    /// <summary>The fact a year before, where the relations name it.</summary>
    public Fact? LastYearOf(Fact fact) => relations[fact]
        .Where(relation => relation.Kind == "change" && relation.Terms[1].Factors[0] == fact)
        .Select(relation => relation.Terms[2].Factors[0])
        .FirstOrDefault();

    public bool IsListed(Fact fact) => Page.Listings.Any(listing => listing.Count == fact);

    /// <summary>The first relation that no exact facts can satisfy any more, with every doubt about readings allowed; null for none.</summary>
    public string? BrokenBy(PrintedNumber target, string text)
    {
        var changed = PrintedRange.Of(target, text, true);
        if (places[target.Fact].Any(other => other != target && Disagree(target, changed, other)))
            return "repeat";
        if (Page.Listings.Any(listing => listing.Count == target.Fact && listing.Listed != changed.Low))
            return "list";
        return relations[target.Fact].FirstOrDefault(relation => !RelationRange.CanHold(relation, Ranges(relation, target, changed)))?.Kind;
    }

    /// <summary>Whether printed to the same decimals in the same unit: one exact value then gives the same characters.</summary>
    public static bool IsSamePrint(PrintedNumber one, PrintedNumber other) =>
        one.Style.ScaleOf(one.Fact) == other.Style.ScaleOf(other.Fact)
        && one.Style.DecimalsOf(one.Fact) == other.Style.DecimalsOf(other.Fact);

    private static bool Disagree(PrintedNumber target, PrintedRange changed, PrintedNumber other)
    {
        var range = PrintedRange.Of(other, other.Text, true);
        return IsSamePrint(target, other) ? range.Middle != changed.Middle : !range.Meets(changed);
    }

    private Dictionary<Fact, PrintedRange> Ranges(TrueRelation relation, PrintedNumber target, PrintedRange changed) =>
        relation.Facts.ToDictionary(fact => fact, fact => fact == target.Fact ? changed : Narrowest(fact));

    private PrintedRange Narrowest(Fact fact) => places[fact]
        .Select(place => PrintedRange.Of(place, place.Text, true))
        .MinBy(range => range.High - range.Low);
}
