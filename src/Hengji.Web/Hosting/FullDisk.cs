namespace Hengji.Web.Hosting;

/// <summary>Tells that a file could not be written because its disk is full: evidence, scans, uploads on their way.</summary>
internal static class FullDisk
{
    private const int NoSpaceUnix = 28; // ENOSPC
    private const int QuotaUnix = 122; // EDQUOT, on Linux
    private const int HandleDiskFullWindows = unchecked((int)0x80070027);
    private const int DiskFullWindows = unchecked((int)0x80070070);

    /// <summary>Whether a full disk is the reason.</summary>
    public static bool IsReasonOf(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is IOException { HResult: NoSpaceUnix or QuotaUnix or HandleDiskFullWindows or DiskFullWindows })
                return true;
        }
        return false;
    }
}
