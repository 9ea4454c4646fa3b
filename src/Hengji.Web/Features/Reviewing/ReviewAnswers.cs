using Hengji.Storage.Reviewing;
using Hengji.UseCases.Reviewing;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Where the review stands and what the reader may do.</summary>
public sealed record ReviewAnswer(
    string Stage, long Revision, string? Forward, List<string> Returns, ObstacleAnswer? Obstacles, List<ShareAnswer> Shares, List<MoveAnswer> Moves)
{
    /// <summary>As data.</summary>
    public static ReviewAnswer Of(ReviewDesk desk, Tongue tongue) =>
        new(
            desk.Live.Material.Dossier.Stage.ToString(), desk.Live.Material.Dossier.Revision, desk.Forward?.To.ToString(),
            [.. desk.Returns.Select(stage => stage.ToString())],
            desk.Handing is { } handing ? ObstacleAnswer.Of(handing, tongue) : null,
            [.. desk.Shares.Select(share => ShareAnswer.Of(share, tongue))],
            [.. desk.Moves.Select(MoveAnswer.Of)]);
}

/// <summary>What stands in the way of the step forward.</summary>
public sealed record ObstacleAnswer(List<UnreadableAnswer> Unreadable, List<ErrorAnswer> Errors, List<string> Flags)
{
    /// <summary>In the reader's language.</summary>
    public static ObstacleAnswer Of(HandingOn handing, Tongue tongue) =>
        new(
            [.. handing.Unreadable.Select(cell => new UnreadableAnswer(cell.Address.ToString(), cell.Problem.Code, tongue.Of(cell.Problem)))],
            [.. handing.Errors.Select(error => new ErrorAnswer(
                error.Key, error.Finding.Code, tongue.Of(error.Finding), error.Address, error.Values, error.Explanation))],
            [.. handing.Flags.Select(flag => flag.Address)]);
}

/// <summary>A cell that must be corrected.</summary>
public sealed record UnreadableAnswer(string Address, string Code, string Message);

/// <summary>An error that must be corrected, or explained under its key.</summary>
public sealed record ErrorAnswer(string Key, string Code, string Message, string Address, string Values, string Explanation);

/// <summary>A unit's share; <c>tag</c> is what If-Match takes.</summary>
public sealed record ShareAnswer(
    string Unit, string Name, string Stage, DateTime? MovedAt, string Tag, List<string> Steps, ObstacleAnswer? Obstacles, SignatureAnswer? Signature)
{
    /// <summary>In the reader's language.</summary>
    public static ShareAnswer Of(ShareDesk share, Tongue tongue) =>
        new(
            share.Unit.Key, share.Unit.Name, share.Part.Stage.ToString(), share.Part.MovedAt, EntityTags.Of(share.Part.MovedAt),
            [.. share.Steps.Select(step => step.To.ToString()).Distinct()],
            share.Handing is { } handing ? ObstacleAnswer.Of(handing, tongue) : null,
            share.HeadSignature is { } signed ? SignatureAnswer.Of(signed) : null);
}

/// <summary>A step that was done; the reason is null where the reader may not know it.</summary>
public sealed record MoveAnswer(
    long Id, string? Unit, string From, string To, bool IsReturn, string? Reason, string By, DateTime At, List<MoveRemarkAnswer> Remarks)
{
    /// <summary>As one sees it who did it.</summary>
    public static MoveAnswer Of(ReviewMove move) =>
        new(move.Id, move.UnitKey, move.From.ToString(), move.To.ToString(), move.IsReturn, move.Reason, move.By, move.At, []);

    /// <summary>As the reader may know it.</summary>
    public static MoveAnswer Of(MoveLine line) =>
        Of(line.Move) with
        {
            Reason = line.ShowsReason ? line.Move.Reason : null,
            Remarks = [.. line.Remarks.Select(remark => new MoveRemarkAnswer(remark.Address, remark.Text, remark.ValueThen))],
        };
}

/// <summary>A remark on a cell, with what the cell held then.</summary>
public sealed record MoveRemarkAnswer(string Address, string Text, string ValueThen);

/// <summary>A signature, verified at this moment.</summary>
public sealed record SignatureAnswer(
    long Id, int Snapshot, string? Unit, string Stage, string Signer, string Opinion, DateTime At, string Verdict, bool IsSuperseded,
    string Sm3, string Sha256, string Statement, string PublicKey, string Value, string? ScanSha256)
{
    /// <summary>As data; key and value in hexadecimal digits.</summary>
    public static SignatureAnswer Of(CheckedSignature found) =>
        new(
            found.Signature.Id, found.Snapshot.Number, found.Snapshot.UnitKey, found.Signature.Stage.ToString(), found.Signature.Signer,
            found.Signature.Opinion, found.Signature.At, found.Verdict.ToString(), found.IsSuperseded, found.Snapshot.Sm3,
            found.Snapshot.Sha256, found.Signature.Statement, Convert.ToHexStringLower(found.Signature.PublicKey),
            Convert.ToHexStringLower(found.Signature.Value), found.Signature.ScanSha256);
}
