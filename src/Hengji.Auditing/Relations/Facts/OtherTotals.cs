using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Totals of one general name that are of different things, as the figures show: 合计 of a table of income is 本年收入合计 beside 总计.</summary>
internal static class OtherTotals
{
    /// <summary>Whether the one place prints the other's total under another name.</summary>
    public static bool Are(FactName name, Claim first, Claim later, IEnumerable<(FactName Name, Claim Claim)> one, ILookup<FactName, Claim> other) =>
        FactKey.IsGeneral(name.Subject) && (one.Any(told => IsRepeat(told.Claim, later)) || other.SelectMany(told => told).Any(told => IsRepeat(told, first)));

    private static bool IsRepeat(Claim one, Claim other) => one.Figure.Value != 0 && one.Figure.Value == other.Figure.Value && one.Figure.Unit == other.Figure.Unit;
}
