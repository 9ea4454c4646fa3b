using Hengji.Auditing;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Evidencing;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits a kept file once more, together with the files it is compared with.</summary>
internal static class AuditKept
{
    /// <summary>Audits it.</summary>
    /// <returns>What was found in the file and between it and the others, or why not: <c>audit.file-lost</c>, <c>reading.*</c>.</returns>
    public static async Task<Result<AuditReport>> RunAsync(
        EvidenceFolder folder, AuditBench bench, AuditedDocument audit, ImmutableArray<Companion> companions, CancellationToken cancel)
    {
        var opened = new List<AuditSource>();
        try
        {
            foreach (var file in companions.Select(companion => companion.Audit).Prepend(audit))
            {
                if (!folder.IsIntact(file.Sha256) || folder.Open(file.Sha256) is not { } content)
                    return new AuditedFileLost(file.Name);
                opened.Add(new AuditSource(file.Name, content));
            }
            var lastYear = companions.IndexOf(companions.FirstOrDefault(companion => companion.IsLastYear)!);
            return await bench.RunAsync(
                opened[0], [.. opened.Skip(1).Where((_, at) => at != lastYear)], lastYear < 0 ? null : opened[lastYear + 1], cancel);
        }
        finally
        {
            foreach (var source in opened)
                await source.Content.DisposeAsync();
        }
    }
}

/// <summary>A file to audit.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Read to its end.</param>
public sealed record AuditSource(string Name, Stream Content);
