namespace Explainers.Cli;

/// <summary>Writes the files of a project that the program makes.</summary>
internal static class NewFiles
{
    /// <summary>Writes the files below a folder and returns how many they are; -1, and says so, when one cannot be written. One that is there is not written over, unless the mode says so.</summary>
    public static int Write(DirectoryInfo root, IEnumerable<(string Path, byte[] Bytes)> files, FileMode mode = FileMode.CreateNew)
    {
        var count = 0;
        foreach (var (path, bytes) in files)
        {
            try
            {
                var full = Path.Combine(root.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                using var file = new FileStream(full, mode);
                file.Write(bytes);
                count++;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{path} cannot be written: {problem.Message}\n  hint: Check that you may write in {root.FullName}, and that the disk has room.");
                return -1;
            }
        }
        return count;
    }
}
