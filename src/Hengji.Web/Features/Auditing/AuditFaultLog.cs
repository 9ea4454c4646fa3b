using Hengji.UseCases.Auditing;
using Hengji.UseCases.Packs;

namespace Hengji.Web.Features.Auditing;

/// <summary>Keeps what a fault of the program in an audited document was, while its sender only reads that there was one.</summary>
internal static partial class AuditFaultLog
{
    /// <summary>The bench of the server.</summary>
    public static AuditBench Bench(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILogger<AuditBench>>();
        return new AuditBench(services.GetRequiredService<PackShelf>(), fault => Failed(log, fault));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An audit failed")]
    private static partial void Failed(ILogger log, Exception fault);
}
