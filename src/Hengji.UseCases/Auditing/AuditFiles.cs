using Hengji.Auditing;
using Hengji.Documents.Printed;
using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits finished documents, each by its own figures; one that cannot be read does not stop the others.</summary>
public static class AuditFiles
{
    /// <summary>Audits the files on all cores.</summary>
    /// <param name="request">What to audit.</param>
    /// <returns>The files in the order asked, as they come; not more are kept in memory than there are cores, twice.</returns>
    /// <exception cref="InvalidOperationException">The pack cannot be read: ask <see cref="PackOf"/> first.</exception>
    public static IEnumerable<AuditedFile> Run(AuditRequest request)
    {
        var pack = PackOf(request);
        if (request.AreTogether || request.LastYear is not null)
            return AuditTogether.Run(request, pack.Value);
        return InOrder(AuditInputs.Files(request.Inputs), path => Audit(path, pack.Value));
    }

    /// <summary>On all cores, each result when those before it are taken; a file is begun only when another was taken.</summary>
    private static IEnumerable<AuditedFile> InOrder(IEnumerable<string> files, Func<string, AuditedFile> audit)
    {
        var cores = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler;
        var begun = new Queue<Task<AuditedFile>>();
        foreach (var file in files)
        {
            begun.Enqueue(Task.Factory.StartNew(() => audit(file), CancellationToken.None, TaskCreationOptions.None, cores));
            if (begun.Count >= 2 * Environment.ProcessorCount)
                yield return begun.Dequeue().GetAwaiter().GetResult();
        }
        while (begun.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }

    /// <summary>The pack whose official forms are looked for; null for none.</summary>
    public static Result<Pack?> PackOf(AuditRequest request)
    {
        if (request.PacksFolder is null)
            return (Pack?)null;
        var pack = PackReader.Read(request.PacksFolder, request.PackId);
        return pack.IsSuccess ? pack.Value : Result<Pack?>.Failure(pack.Problems);
    }

    /// <summary>Reads and audits one file.</summary>
    public static AuditedFile Audit(string path, Pack? pack) => new(path, AuditFaults.Guarded(path, () =>
    {
        var read = DocumentReader.Read(path);
        return read.IsSuccess ? DocumentAuditor.Audit(read.Value, pack) : Result<AuditReport>.Failure(read.Problems);
    }));
}
