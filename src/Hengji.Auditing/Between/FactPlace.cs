using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Tables;

namespace Hengji.Auditing.Between;

/// <summary>A table or paragraph of one file with what it says.</summary>
/// <param name="Name">File and place, for people: 《附件.xlsx》收支表.</param>
/// <param name="Section">The table; null for running text.</param>
/// <param name="Claims">What it says of facts that have a name.</param>
internal sealed record FactPlace(string Name, TableSection? Section, ImmutableArray<Claim> Claims)
{
    /// <summary>Whether it is running text.</summary>
    public bool IsText => Section is null;

    /// <summary>Whether it has 年初预算 and 全年预算 side by side.</summary>
    public bool HasTwoBudgets => Section is not null && TextAgainstTables.HasTwoBudgets(Section);

    /// <summary>All places of a file that say something, tables first.</summary>
    public static IEnumerable<FactPlace> Of(FileReading file) =>
        file.Facts.Sections.Select(found => new FactPlace(NameIn(file, found.Section.Name), found.Section, Named(found.Claims.SelectMany(claim => claim))))
            .Concat(file.Text.Where(claim => claim.Owner.Length == 0).GroupBy(claim => file.Book.SpotOf(claim.Figure).Place)
                .Select(paragraph => new FactPlace(NameIn(file, paragraph.Key.Locator), null, Named(paragraph))))
            .Where(place => place.Claims.Length > 0);

    /// <summary>The place with other claims instead, if any are left.</summary>
    public static IEnumerable<FactPlace> Told(IEnumerable<FactPlace> places, Func<Claim, Claim?> tell) =>
        places.Select(place => place with { Claims = Named(place.Claims.Select(tell).OfType<Claim>()) }).Where(place => place.Claims.Length > 0);

    private static ImmutableArray<Claim> Named(IEnumerable<Claim> claims) => [.. claims.Where(claim => FactName.Of(claim).Subject.Length > 0)];

    private static string NameIn(FileReading file, string locator) => $"《{file.Document.File}》{locator}";
}
