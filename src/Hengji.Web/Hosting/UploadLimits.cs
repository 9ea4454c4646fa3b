using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Hengji.Web.Hosting;

/// <summary>How much one request may carry.</summary>
internal static class UploadLimits
{
    /// <summary>Largest request, in bytes: an evidence file of 50 MB and its wrapping.</summary>
    public const long LargestRequestBytes = 52L << 20;

    public static void Apply(KestrelServerOptions options)
    {
        options.Limits.MaxRequestBodySize = LargestRequestBytes;
        options.AddServerHeader = false;
    }
}
