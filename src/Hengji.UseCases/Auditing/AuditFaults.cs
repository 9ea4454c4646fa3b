namespace Hengji.UseCases.Auditing;

/// <summary>Keeps a fault of this program in one document from stopping the audit of others.</summary>
public static class AuditFaults
{
    /// <summary>What an audit says, or that it met a fault.</summary>
    /// <param name="file">The document, as the user knows it.</param>
    /// <param name="audit">Reads or audits it.</param>
    /// <param name="told">Hears of the fault, for a log; null for nobody.</param>
    public static Result<T> Guarded<T>(string file, Func<Result<T>> audit, Action<Exception>? told = null)
    {
        try
        {
            return audit();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException) && Environment.GetEnvironmentVariable("HENGJI_DEBUG") is null)
        {
            told?.Invoke(fault);
            return new AuditFault(Path.GetFileName(file), fault.GetType().Name, fault.Message);
        }
    }
}
