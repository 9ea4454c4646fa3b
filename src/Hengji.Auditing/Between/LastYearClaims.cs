using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Between;

/// <summary>What a report says of last year, and what last year's report says of its own year, in the same words.</summary>
/// <param name="year">Last year.</param>
internal sealed partial class LastYearClaims(int year)
{
    private const string Carried = "结转和结余";

    /// <summary>What this year's report says of last year: 上年决算数, 2021年决算数, and 年初结转结余 as what was left at its end.</summary>
    public Claim? Now(Claim claim) =>
        claim.Measure switch
        {
            Measure.Opening when claim.Year is null || claim.Year == year + 1 => AtEnd(claim),
            Measure.LastYear when claim.Year is null || claim.Year == year => claim with { Measure = Measure.Actual, Year = year },
            _ => claim.Year == year ? Then(claim) : null,
        };

    /// <summary>What last year's report says of its own year's actual figures.</summary>
    public Claim? Then(Claim claim) =>
        claim.Year is { } own && own != year ? null
        : claim.Measure switch
        {
            Measure.Closing => AtEnd(claim),
            Measure.Amount or Measure.Actual => claim with { Measure = Measure.Actual, Year = year },
            Measure.Rate or Measure.CompletionRate => claim with { Year = year },
            _ => null,
        };

    private Claim AtEnd(Claim claim)
    {
        var subject = YearEnd().Replace(claim.Subject, "");
        return claim with { Subject = FactKey.Subject(subject).Length > 0 ? subject : Carried, Measure = Measure.Closing, Year = year };
    }

    [GeneratedRegex(@"年初|年末|期初|期末|上年|累计|结转下年")]
    private static partial Regex YearEnd();
}
