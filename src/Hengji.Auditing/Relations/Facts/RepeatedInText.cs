using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same facts told in two paragraphs in words of their own: a summary and the parts it sums up.</summary>
internal static class RepeatedInText
{
    private const int FewestShared = 3;
    private const int MostPlaces = 8;

    /// <summary>The relations of each two paragraphs that share several facts.</summary>
    /// <param name="text">Claims of running text.</param>
    /// <param name="book">Where their figures stand.</param>
    public static IEnumerable<ReportRelation> Of(IEnumerable<Claim> text, FigureBook book)
    {
        var places = text.Where(IsFact).GroupBy(claim => book.SpotOf(claim.Figure).Place).Select(place => (place.Key, Claims: place.ToLookup(FactName.Of))).ToList();
        foreach (var ((first, later), _) in Shared([.. places.Select(place => place.Claims)]).Where(pair => pair.Value >= FewestShared).OrderBy(pair => pair.Key))
        {
            foreach (var relation in FactPairs.Between(RelationKind.Repeat, $"{places[first].Key.Locator}与{places[later].Key.Locator}", places[first].Claims.SelectMany(told => told, (told, claim) => (told.Key, claim)), places[later].Claims))
                yield return relation;
        }
    }

    /// <summary>How many facts each two places share; what is told in many places is a form of words.</summary>
    private static Dictionary<(int First, int Later), int> Shared(IReadOnlyList<ILookup<FactName, Claim>> places)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var told in places.SelectMany((place, number) => place.Select(fact => (fact.Key, number))).GroupBy(one => one.Key, one => one.number))
        {
            var numbers = told.Take(MostPlaces + 1).ToList();
            for (var at = 1; at < numbers.Count && numbers.Count <= MostPlaces; at++)
            {
                for (var before = 0; before < at; before++)
                    shared[(numbers[before], numbers[at])] = shared.GetValueOrDefault((numbers[before], numbers[at])) + 1;
            }
        }
        return shared;
    }

    /// <summary>A fact known by its name; 收入 and 支出 are those of whatever is spoken of.</summary>
    private static bool IsFact(Claim claim) =>
        claim.Owner.Length == 0 && claim.Qualifier is Numbers.NumberQualifier.None or Numbers.NumberQualifier.Cumulative
        && FactKey.Subject(claim.Subject) is { Length: > 1 } key && !FactKey.IsGeneral(key);
}
