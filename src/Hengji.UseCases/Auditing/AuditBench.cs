using Hengji.Auditing;
using Hengji.Auditing.Between;
using Hengji.Documents.Printed;
using Hengji.UseCases.Packs;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits files for many people at once without letting them crowd out everybody else's pages.</summary>
/// <param name="packs">Where the forms and rules of official forms are.</param>
/// <param name="faults">Hears of faults of the program in a document; null for nobody.</param>
public sealed class AuditBench(PackShelf packs, Action<Exception>? faults = null) : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The program to the build: what it finds may differ between two of them.</summary>
    public static string Program { get; } = string.Join(
        ' ', typeof(DocumentAuditor).Assembly.GetName().Version?.ToString(3), Build(typeof(DocumentAuditor)), Build(typeof(DocumentReader)), Build(typeof(Problem)));

    /// <summary>Reads and audits one file when its turn comes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Read to its end; stays open.</param>
    /// <param name="cancel">Gives the turn up.</param>
    /// <returns>What was found, or why the file cannot be read or audited: problems <c>reading.*</c>, <c>audit.fault</c>.</returns>
    public Task<Result<AuditReport>> RunAsync(string name, Stream content, CancellationToken cancel = default) =>
        RunAsync(new AuditSource(name, content), [], lastYear: null, cancel);

    /// <summary>The same for a file that is compared with others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="annexes">Files of the same submission.</param>
    /// <param name="lastYear">Last year's report; null for none.</param>
    /// <param name="cancel">Gives the turn up.</param>
    /// <returns>What was found in the file and between it and the others, or why one of them cannot be read.</returns>
    public async Task<Result<AuditReport>> RunAsync(
        AuditSource file, ImmutableArray<AuditSource> annexes, AuditSource? lastYear, CancellationToken cancel = default)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => AuditFaults.Guarded(file.Name, () => Audit([file, .. annexes], lastYear), faults), cancel);
        }
        finally
        {
            _ = places.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();

    private Result<AuditReport> Audit(ImmutableArray<AuditSource> files, AuditSource? lastYear)
    {
        var read = files.Select(file => DocumentReader.Read(file.Name, file.Content)).ToList();
        var before = lastYear is null ? (Result<PrintedDocument>?)null : DocumentReader.Read(lastYear.Name, lastYear.Content);
        var problems = read.Concat(before is { } last ? [last] : []).SelectMany(one => one.Problems).ToList();
        if (problems.Count > 0)
            return Result<AuditReport>.Failure(problems);
        var pack = packs.Find(AuditRequest.DefaultPack);
        return FileAuditor.Audit([.. read.Select(one => one.Value)], before?.Value, pack.IsSuccess ? pack.Value : null).First();
    }

    private static string Build(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
