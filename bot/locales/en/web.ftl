# What a person reads in the browser.

web-home-title = Cratedigger is here
web-home-text = This is the address that Spotify sends people back to. There is nothing else to see: the bot lives in Discord. Type /help there.

web-linked-title = Your Spotify is linked
web-linked-text = You can close this page. Go back to Discord and type /sync: it brings your public playlists to the server where you type it, and to no other.

web-refused-title = That did not work
web-no-such-page = There is no such page here. Go back to Discord and type /help.
web-failed = Something went wrong on our side, and it is written down. Go back to Discord and try again.
