using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Reviewing;

/// <summary>Reasons of a return and remarks by cell, checked and made ready to be kept.</summary>
internal static class RemarkWriter
{
    /// <summary>Null when reason and remarks can be kept.</summary>
    public static Problem? Refusal(LiveDossier live, string reason, ImmutableArray<CellRemark> remarks)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new ReasonMissing();
        var longest = remarks.Select(remark => remark.Text.Length).Append(reason.Length).Max();
        if (longest > HandOnDossier.LongestReason)
            return new ReasonTooLong(longest, HandOnDossier.LongestReason);
        foreach (var remark in remarks)
        {
            if (!CellNotes.Exists(live, remark.Address))
                return new RemarkWithoutCell(remark.Address.ToString());
            if (string.IsNullOrWhiteSpace(remark.Text))
                return new ReasonMissing();
        }
        return null;
    }

    public static List<ReviewRemark> Write(LiveDossier live, long moveId, ImmutableArray<CellRemark> remarks) =>
        [.. remarks.Select(remark => new ReviewRemark
        {
            MoveId = moveId, Address = remark.Address.ToString(), Text = remark.Text.Trim(), ValueThen = live.Material.Text(remark.Address),
        })];
}
