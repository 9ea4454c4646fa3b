using Hengji.Auditing;
using Hengji.Documents.Printed;
using Hengji.UseCases.Packs;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits files for many people at once without letting them crowd out everybody else's pages.</summary>
/// <param name="packs">Where the forms and rules of official forms are.</param>
public sealed class AuditBench(PackShelf packs) : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The program to the build: what it finds may differ between two of them.</summary>
    public static string Program { get; } = string.Join(
        ' ', typeof(DocumentAuditor).Assembly.GetName().Version?.ToString(3), Build(typeof(DocumentAuditor)), Build(typeof(DocumentReader)), Build(typeof(Problem)));

    /// <summary>Reads and audits one file when its turn comes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Read to its end; stays open.</param>
    /// <param name="cancel">Gives the turn up.</param>
    /// <returns>What was found, or why the file cannot be read: problems <c>reading.*</c>.</returns>
    public async Task<Result<AuditReport>> RunAsync(string name, Stream content, CancellationToken cancel = default)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => Audit(name, content), cancel);
        }
        finally
        {
            _ = places.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();

    private Result<AuditReport> Audit(string name, Stream content)
    {
        var read = DocumentReader.Read(name, content);
        if (!read.IsSuccess)
            return Result<AuditReport>.Failure(read.Problems);
        var pack = packs.Find(AuditRequest.DefaultPack);
        return DocumentAuditor.Audit(read.Value, pack.IsSuccess ? pack.Value : null);
    }

    private static string Build(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
