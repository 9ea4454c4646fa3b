using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Home;

/// <summary>Reads which returns still stand: the latest move of a unit's share or of the whole dossier was one.</summary>
internal static class ReadReturns
{
    public static async Task<Dictionary<long, ImmutableDictionary<string, Return>>> RunAsync(
        HengjiDbContext storage, List<Dossier> dossiers, ILookup<long, DossierPart> parts, CancellationToken cancel)
    {
        var ids = dossiers.ConvertAll(dossier => dossier.Id);
        var latest = await storage.Moves.AsNoTracking().Where(move => ids.Contains(move.DossierId))
            .GroupBy(move => new { move.DossierId, move.UnitKey }).Select(group => group.Max(move => move.Id)).ToListAsync(cancel);
        var moves = await storage.Moves.AsNoTracking().Where(move => latest.Contains(move.Id) && move.IsReturn).ToListAsync(cancel);
        var returned = moves.ConvertAll(move => move.Id);
        var cells = (await storage.Remarks.AsNoTracking().Where(remark => returned.Contains(remark.MoveId)).OrderBy(remark => remark.Id)
            .Select(remark => new { remark.MoveId, remark.Address }).ToListAsync(cancel)).ToLookup(remark => remark.MoveId, remark => remark.Address);
        return moves.Where(move => Stands(move, parts)).GroupBy(move => move.DossierId).ToDictionary(
            group => group.Key,
            group => group.ToImmutableDictionary(
                move => move.UnitKey ?? "", move => new Return(move.Reason, move.By, move.At, [.. cells[move.Id]]),
                StringComparer.Ordinal));
    }

    private static bool Stands(ReviewMove move, ILookup<long, DossierPart> parts) =>
        move.UnitKey is null
        || parts[move.DossierId].Any(part => part.UnitKey == move.UnitKey && part.Stage == PartStage.Returned);
}
