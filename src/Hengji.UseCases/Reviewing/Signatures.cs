using System.Text;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Signatures of a dossier, verified from what is stored alone.</summary>
public static class Signatures
{
    /// <summary>Every signature, latest first, with its verdict.</summary>
    /// <param name="storage">Storage.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="currentSm3">SM3 of a unit's share as it stands, by its key; null for the whole dossier.</param>
    /// <param name="scanIsIntact">Whether the kept file with this SHA-256 still has it.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<ImmutableArray<CheckedSignature>> CheckAsync(
        HengjiDbContext storage, long dossierId, Func<string?, string> currentSm3, Func<string, bool> scanIsIntact, CancellationToken cancel = default)
    {
        var snapshots = await storage.Snapshots.AsNoTracking().Where(snapshot => snapshot.DossierId == dossierId).ToListAsync(cancel);
        return await CheckAsync(storage, snapshots, currentSm3, scanIsIntact, cancel);
    }

    /// <summary>The latest signature of each unit's head, by unit key, for those a person sees.</summary>
    /// <param name="storage">Storage.</param>
    /// <param name="live">The dossier.</param>
    /// <param name="rights">Whose.</param>
    /// <param name="scanIsIntact">Whether the kept file with this SHA-256 still has it.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<ImmutableDictionary<string, CheckedSignature>> OfSharesAsync(
        HengjiDbContext storage, LiveDossier live, Rights rights, Func<string, bool> scanIsIntact, CancellationToken cancel = default)
    {
        var dossier = live.Material.Dossier;
        var snapshots = await storage.Snapshots.AsNoTracking()
            .Where(snapshot => snapshot.DossierId == dossier.Id && snapshot.UnitKey != null).ToListAsync(cancel);
        var seen = snapshots.FindAll(snapshot => rights.Sees(dossier, snapshot.UnitKey!));
        var signed = await CheckAsync(storage, seen, await Snapshots.CurrentSm3Async(storage, live, cancel), scanIsIntact, cancel);
        return signed.DistinctBy(found => found.Snapshot.UnitKey).ToImmutableDictionary(found => found.Snapshot.UnitKey!, StringComparer.Ordinal);
    }

    private static async Task<ImmutableArray<CheckedSignature>> CheckAsync(
        HengjiDbContext storage, List<Snapshot> snapshots, Func<string?, string> currentSm3, Func<string, bool> scanIsIntact, CancellationToken cancel)
    {
        var numbers = snapshots.ConvertAll(snapshot => snapshot.Id);
        var signatures = await storage.Signatures.AsNoTracking().Where(signature => numbers.Contains(signature.SnapshotId))
            .OrderByDescending(signature => signature.Id).ToListAsync(cancel);
        var signers = signatures.Select(signature => signature.SignerId).Distinct().ToList();
        var keys = await storage.SigningKeys.AsNoTracking().Where(key => signers.Contains(key.PersonId)).ToListAsync(cancel);
        var now = snapshots.Select(snapshot => snapshot.UnitKey).Distinct().ToDictionary(unit => unit ?? "", currentSm3, StringComparer.Ordinal);
        return
        [
            .. from signature in signatures
               let snapshot = snapshots.Find(found => found.Id == signature.SnapshotId)!
               select new CheckedSignature(
                   signature, snapshot, Check(signature, snapshot, keys, scanIsIntact),
                   signature.SupersededAt is not null || snapshot.Sm3 != now[snapshot.UnitKey ?? ""]),
        ];
    }

    /// <summary>What is wrong with a signature, first things first.</summary>
    internal static SignatureVerdict Check(
        Signature signature, Snapshot snapshot, IEnumerable<Storage.People.SigningKey> keys, Func<string, bool> scanIsIntact)
    {
        if (!Snapshots.Verify(snapshot))
            return SignatureVerdict.SnapshotChanged;
        var statement = SignatureStatement.Of(
            snapshot, signature.Stage, signature.SignerId, signature.Signer, signature.Opinion, signature.ScanSha256, signature.At);
        if (statement != signature.Statement)
            return SignatureVerdict.StatementChanged;
        if (signature.ScanSha256 is { } scan)
            return scanIsIntact(scan) ? SignatureVerdict.Scan : SignatureVerdict.ScanChanged;
        if (!keys.Any(key => key.PersonId == signature.SignerId && key.PublicKey.AsSpan().SequenceEqual(signature.PublicKey)))
            return SignatureVerdict.UnknownKey;
        return Sm2.Verify(signature.PublicKey, Encoding.UTF8.GetBytes(signature.Statement), signature.Value)
            ? SignatureVerdict.Valid
            : SignatureVerdict.Forged;
    }

    /// <summary>Takes signatures on other values out of force; they stay and still verify.</summary>
    internal static async Task SupersedeAsync(
        HengjiDbContext storage, long dossierId, Snapshot snapshot, DateTime now, CancellationToken cancel)
    {
        var others = storage.Snapshots
            .Where(other => other.DossierId == dossierId && other.UnitKey == snapshot.UnitKey && other.Sm3 != snapshot.Sm3).Select(other => other.Id);
        _ = await storage.Signatures.Where(signature => signature.SupersededAt == null && others.Contains(signature.SnapshotId))
            .ExecuteUpdateAsync(set => set.SetProperty(signature => signature.SupersededAt, now), cancel);
    }
}

/// <summary>A signature with what verifying said.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Snapshot">What it was given for.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="IsSuperseded">Whether the material has changed since; the signature stays on the old values.</param>
public sealed record CheckedSignature(Signature Signature, Snapshot Snapshot, SignatureVerdict Verdict, bool IsSuperseded);

/// <summary>What verifying a signature says.</summary>
public enum SignatureVerdict
{
    /// <summary>有效: content, statement, key and signature belong together.</summary>
    Valid,

    /// <summary>扫描件: signed on paper; the scan is the one named in the statement.</summary>
    Scan,

    /// <summary>快照内容被改动.</summary>
    SnapshotChanged,

    /// <summary>声明被改动: opinion, signer, stage or time differ from what was signed.</summary>
    StatementChanged,

    /// <summary>公钥不属于签署人.</summary>
    UnknownKey,

    /// <summary>签名值不符.</summary>
    Forged,

    /// <summary>扫描件缺失或被改动.</summary>
    ScanChanged,
}
