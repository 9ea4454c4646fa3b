using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Which sections of tables speak of a fact: a long report has hundreds of sections, few of which share one.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<FactName, List<int>> byName = [];
    private readonly Dictionary<PrintedPlace, HashSet<int>> byPlace = [];
    private readonly ILookup<string, int> bySubject;

    public FactIndex(IReadOnlyList<(TableSection Section, ILookup<FactName, Claim> Claims)> sections)
    {
        Sections = sections;
        for (var number = 0; number < sections.Count; number++)
        {
            foreach (var name in Names(sections[number].Claims))
                Add(byName, name, number);
            foreach (var cell in sections[number].Section.Grid.Table.Cells)
                Add(byPlace, cell.Place, number);
        }
        bySubject = byName.SelectMany(name => name.Value.Select(number => (name.Key.Subject, number))).Distinct().Order().ToLookup(one => one.Subject, one => one.number, StringComparer.Ordinal);
    }

    /// <summary>All sections with their claims, in order.</summary>
    public IReadOnlyList<(TableSection Section, ILookup<FactName, Claim> Claims)> Sections { get; }

    /// <summary>Numbers of later sections that share a name with one, in order.</summary>
    public IEnumerable<int> SharingAfter(int section) =>
        Names(Sections[section].Claims).SelectMany(name => byName[name]).Where(other => other > section).Distinct().Order();

    /// <summary>Numbers of the sections that share one of the names told at a place, in order, without those the place is a cell of.</summary>
    public IEnumerable<int> Sharing(PrintedPlace place, IEnumerable<FactName> names) =>
        names.Distinct()
            .SelectMany(name => (IEnumerable<int>?)byName.GetValueOrDefault(name) ?? [])
            .Where(section => !(byPlace.TryGetValue(place, out var holders) && holders.Contains(section)))
            .Distinct().Order();

    /// <summary>Numbers of the sections that speak of a subject, in order.</summary>
    public IEnumerable<int> Having(string subject) => bySubject[subject];

    /// <summary>Whether the table a place is a cell of speaks of a subject itself.</summary>
    public bool IsOfOwnTable(PrintedPlace place, string subject) =>
        byPlace.TryGetValue(place, out var holders) && holders.Any(number => Names(Sections[number].Claims).Any(name => name.Subject == subject));

    private static IEnumerable<FactName> Names(ILookup<FactName, Claim> claims) => claims.Select(group => group.Key).Where(name => name.Subject.Length > 0);

    private static void Add<TKey, TList>(Dictionary<TKey, TList> index, TKey key, int number)
        where TKey : notnull
        where TList : ICollection<int>, new()
    {
        if (!index.TryGetValue(key, out var numbers))
            index.Add(key, numbers = new TList());
        numbers.Add(number);
    }
}
