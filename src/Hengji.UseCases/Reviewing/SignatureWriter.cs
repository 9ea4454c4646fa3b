using System.Text;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Signs a snapshot inside the transaction of the step that needs the signature.</summary>
internal static class SignatureWriter
{
    /// <summary>Null when the person may sign: with a key after the password, or with the scan of a wet signature that is kept.</summary>
    public static async Task<Problem?> RefusalAsync(
        HengjiDbContext storage, string? scanSha256, bool isIdentityConfirmed, CancellationToken cancel) =>
        scanSha256 is null ? (isIdentityConfirmed ? null : new IdentityNotConfirmed())
        : await storage.EvidenceFiles.AnyAsync(file => file.Sha256 == scanSha256, cancel) ? null
        : new NoSuchScan();

    /// <summary>Adds the signature to the context; the caller saves.</summary>
    /// <returns>Null when the signer has no key that may sign.</returns>
    public static async Task<Signature?> AddAsync(
        HengjiDbContext storage, ISigner signer, Snapshot snapshot, Stage stage, string opinion, string? scanSha256, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        var post = await storage.Users.Where(person => person.Id == actor.PersonId).Select(person => person.Post).SingleAsync(cancel);
        var name = post.Length > 0 ? $"{actor.FullName}（{post}）" : actor.FullName;
        var statement = SignatureStatement.Of(snapshot, stage, actor.PersonId, name, opinion, scanSha256, now);
        var signed = scanSha256 is null
            ? await signer.SignAsync(actor.PersonId, Encoding.UTF8.GetBytes(statement), cancel)
            : new SignedMessage(ReadOnlyMemory<byte>.Empty, ReadOnlyMemory<byte>.Empty);
        if (signed is null)
            return null;
        var signature = new Signature
        {
            SnapshotId = snapshot.Id, Stage = stage, SignerId = actor.PersonId, Signer = name, Opinion = opinion,
            Statement = statement, PublicKey = signed.PublicKey.ToArray(), Value = signed.Value.ToArray(), ScanSha256 = scanSha256, At = now,
        };
        _ = storage.Signatures.Add(signature);
        return signature;
    }
}
